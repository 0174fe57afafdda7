package pl.paktometr.boundary;

import static java.util.stream.Collectors.groupingBy;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import pl.paktometr.boundary.BoundaryQueries.Row;
import pl.paktometr.boundary.BoundaryState.InRegion;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Sha256;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * Takes over the borders of a file: first shown, then, once confirmed, done. A file replaces all
 * borders there were, because only borders of one source fit each other.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class BoundaryImport {

    private static final int LONGEST_NAME = 200;

    /** A file that nobody confirmed by then nobody will. */
    private static final Duration UNCONFIRMED = Duration.ofDays(1);

    @PersistenceContext EntityManager em;
    @Inject BoundaryQueries queries;
    @Inject Units units;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;
    @Resource SessionContext session;

    /**
     * Keeps what the file comes to and tells it; no border is touched.
     *
     * @param fileName as its sender calls it; may be anything
     * @param file GeoJSON, at most 10 MB
     * @throws BoundaryRefused if it is anything else
     */
    public BoundaryPreview receive(String fileName, InputStream file) {
        BoundaryFile.Content content = BoundaryFile.read(file);
        List<County> counties = counties();
        BoundaryProposal proposal = BoundaryProposal.of(content.features(), counties);
        em.createQuery(
                        """
                        delete from BoundaryUploadEntity u
                        where u.appliedAt is null and u.uploadedAt < :then
                        """)
                .setParameter("then", clock.instant().minus(UNCONFIRMED))
                .executeUpdate();
        BoundaryUploadEntity upload =
                new BoundaryUploadEntity(
                        shortened(fileName),
                        content.sha256(),
                        basis(counties),
                        proposal,
                        login(),
                        clock.instant());
        em.persist(upload);
        return BoundaryPreview.of(upload.upload(), proposal, counties);
    }

    /**
     * What the file would become.
     *
     * @throws NoSuchBoundaryUpload if there is none
     * @throws BoundaryPreviewOutdated if it was applied already
     */
    public BoundaryPreview one(long id) {
        BoundaryUploadEntity upload = upload(id);
        return BoundaryPreview.of(upload.upload(), upload.proposal(), counties());
    }

    /**
     * Makes the borders of the file the only ones there are.
     *
     * @return what was done
     * @throws NoSuchBoundaryUpload if there is none
     * @throws BoundaryPreviewOutdated if counties or borders changed since it was shown
     */
    public BoundaryPreview apply(long id) {
        queries.lock();
        BoundaryUploadEntity upload = upload(id);
        BoundaryProposal proposal = upload.proposal();
        List<County> counties = counties();
        upload.apply(basis(counties), login(), clock.instant());
        queries.removeAll();
        proposal.borders().forEach(border -> em.persist(new BoundaryEntity(border, id)));
        BoundaryPreview done = BoundaryPreview.of(upload.upload(), proposal, counties);
        deeds.fire(
                Deed.of(
                        Deed.Kind.BOUNDARIES_IMPORTED,
                        "%d/%d, SHA-256 %s"
                                .formatted(
                                        done.found().size(),
                                        done.counties(),
                                        done.upload().sha256())));
        return done;
    }

    /**
     * Back to the map of tiles.
     *
     * @return how many borders there were
     */
    public int removeAll() {
        queries.lock();
        int removed = queries.removeAll();
        if (removed > 0) {
            deeds.fire(Deed.of(Deed.Kind.BOUNDARIES_REMOVED, String.valueOf(removed)));
        }
        return removed;
    }

    public BoundaryState state() {
        Map<TerytCode, List<Row>> rows =
                queries.rows("").stream().collect(groupingBy(row -> row.county().code().region()));
        return new BoundaryState(
                queries.applied().orElse(null),
                units.regions().stream()
                        .map(
                                region ->
                                        inRegion(
                                                region,
                                                rows.getOrDefault(region.code(), List.of())))
                        .toList());
    }

    private static InRegion inRegion(Region region, List<Row> rows) {
        return new InRegion(
                region,
                rows.size(),
                rows.stream().filter(row -> row.geometry() == null).map(Row::county).toList());
    }

    private List<County> counties() {
        return queries.rows("").stream().map(Row::county).toList();
    }

    /** Whoever confirms a preview confirms it for these counties, in place of these borders. */
    private String basis(List<County> counties) {
        return Sha256.of(queries.stamp("").upload() + " " + counties);
    }

    private BoundaryUploadEntity upload(long id) {
        return queries.upload(id).orElseThrow(() -> new NoSuchBoundaryUpload(id));
    }

    private String login() {
        return session.getCallerPrincipal().getName();
    }

    /** Without folders, which some browsers send along, and without what is no character. */
    static String shortened(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}+", " ").strip();
        int length = name.codePointCount(0, name.length());
        return length > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }
}
