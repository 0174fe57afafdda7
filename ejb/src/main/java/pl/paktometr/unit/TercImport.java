package pl.paktometr.unit;

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
import java.util.List;
import pl.paktometr.shared.Deed;

/**
 * Brings regions, counties and units in step with TERC: first shown, then, once confirmed, done.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class TercImport {

    private static final int LATEST = 10;

    @PersistenceContext EntityManager em;
    @Inject StoredRegister register;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;
    @Resource SessionContext session;

    /**
     * Keeps the file and tells what it would change; no unit is touched.
     *
     * @param file the CSV or the zip of the official edition, at most 10 MB
     * @throws TercRefused if it is anything else, or older than what is stored
     */
    public TercProposal receive(InputStream file) {
        String text = TercText.read(file);
        TercPreview preview = TercPreview.between(register.read(), TercFile.parse(text));
        TercImportEntity upload =
                new TercImportEntity(
                        text, preview, session.getCallerPrincipal().getName(), clock.instant());
        em.persist(upload);
        return new TercProposal(upload.upload(), preview);
    }

    /**
     * What the file would change now.
     *
     * @throws NoSuchTercImport if there is none
     */
    public TercProposal one(long id) {
        TercImportEntity upload = upload(id);
        TercPreview preview =
                TercPreview.between(register.read(), TercFile.parse(upload.content()));
        return new TercProposal(upload.upload(), preview);
    }

    /**
     * Makes the stored units those of the file. A unit that the file does not know is marked as
     * gone on the file's day; one that stays keeps its population.
     *
     * @return what was changed
     * @throws NoSuchTercImport if there is none
     * @throws TercPreviewOutdated if it would not change what the preview showed
     */
    public TercProposal apply(long id) {
        register.lock();
        TercImportEntity upload = upload(id);
        UnitRegister file = TercFile.parse(upload.content());
        TercPreview preview = TercPreview.between(register.read(), file);
        upload.apply(preview, clock.instant());
        register.adopt(file, preview.moved());
        deeds.fire(Deed.of(Deed.Kind.UNITS_IMPORTED, preview.stateOn().toString()));
        return new TercProposal(upload.upload(), preview);
    }

    /** The latest uploads, newest first. */
    public List<TercUpload> latest() {
        return em.createQuery(
                        """
                        select new pl.paktometr.unit.TercUpload(
                            i.id, i.stateOn, i.uploadedBy, i.uploadedAt, i.appliedAt)
                        from TercImportEntity i order by i.id desc
                        """,
                        TercUpload.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    private TercImportEntity upload(long id) {
        TercImportEntity upload = em.find(TercImportEntity.class, id);
        if (upload == null) {
            throw new NoSuchTercImport(id);
        }
        return upload;
    }
}
