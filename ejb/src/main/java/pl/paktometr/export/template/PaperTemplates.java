package pl.paktometr.export.template;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COMMITTEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.TemplateCheck;
import pl.paktometr.export.paper.TemplateFiles;
import pl.paktometr.export.paper.TemplateKind;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Sha256;
import pl.paktometr.unit.TerytCode;

/** Door to the files a region's papers are made after. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST})
public class PaperTemplates {
    private static final int LONGEST_NAME = 200;

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /** One of each kind: the region's own or the product's. */
    public List<PaperTemplate> of(TerytCode region) {
        access.mayReadRegion(region);
        return Stream.of(TemplateKind.values())
                .map(
                        kind ->
                                find(region, kind)
                                        .map(PaperTemplateEntity::template)
                                        .orElseGet(() -> PaperTemplate.builtIn(kind)))
                .toList();
    }

    /** What the region's papers are to be written in. */
    @RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
    public TemplateFiles files(TerytCode region) {
        access.mayReadRegion(region);
        return new TemplateFiles(
                find(region, TemplateKind.DOCX).map(PaperTemplateEntity::content).orElse(null),
                find(region, TemplateKind.PPTX).map(PaperTemplateEntity::content).orElse(null));
    }

    /** The file itself: the region's own, or the product's to begin one with. */
    public byte[] content(TerytCode region, TemplateKind kind) {
        access.mayReadRegion(region);
        return find(region, kind)
                .map(PaperTemplateEntity::content)
                .orElseGet(() -> TemplateCheck.builtIn(kind));
    }

    /**
     * Takes the place of the one before, if it passes.
     *
     * @throws pl.paktometr.export.paper.TemplateRefused if papers cannot be made after it; the one
     *     before stays
     */
    public void replace(
            TerytCode region, TemplateKind kind, String fileName, byte[] content, Wording wording) {
        Caller caller = access.mayReadRegion(region);
        TemplateCheck.pass(kind, content, wording);
        String sha256 = Sha256.hex(Sha256.digest(), content);
        em.merge(
                new PaperTemplateEntity(
                        PaperTemplateEntity.Key.of(region, kind),
                        shortened(fileName.isBlank() ? kind.code() : fileName),
                        sha256,
                        content,
                        caller.login(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        announce(region, kind.code() + " " + sha256);
    }

    /** Back to the product's own. */
    public void reset(TerytCode region, TemplateKind kind) {
        access.mayReadRegion(region);
        find(region, kind)
                .ifPresent(
                        own -> {
                            em.remove(own);
                            announce(region, kind.code());
                        });
    }

    private void announce(TerytCode region, String details) {
        deeds.fire(Deed.inRegion(Deed.Kind.PAPER_TEMPLATE_CHANGED, region.digits(), details));
    }

    private Optional<PaperTemplateEntity> find(TerytCode region, TemplateKind kind) {
        return Optional.ofNullable(
                em.find(PaperTemplateEntity.class, PaperTemplateEntity.Key.of(region, kind)));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
