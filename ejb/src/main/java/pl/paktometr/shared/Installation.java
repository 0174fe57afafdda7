package pl.paktometr.shared;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Door to what is true of this installation as a whole. */
@Stateless
@PermitAll
public class Installation {

    @PersistenceContext EntityManager em;

    /**
     * Whether the data are invented; if so, every page and every file that leaves the product says
     * it.
     */
    public boolean sampleData() {
        return em.createNativeQuery(
                        "select count(*) from installation where id = 1 and sample_data",
                        Long.class)
                .getSingleResult()
                .equals(1L);
    }

    /**
     * There is no way back: a database that held invented data never again passes for a real one.
     */
    @RolesAllowed(SYSTEM)
    public void markSampleData() {
        em.createNativeQuery("update installation set sample_data = true where id = 1")
                .executeUpdate();
    }
}
