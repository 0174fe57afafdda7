package pl.paktometr.audit;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Links what was written down. Apart from the writing, for a chain has one end only: whoever saves
 * an answer would otherwise queue for it with everybody else.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class AuditChain {
    static final int AT_ONCE = 500;

    @PersistenceContext EntityManager em;

    /**
     * Links the oldest loose entries, in a transaction of its own. Safe on several servers: they
     * queue for the head.
     *
     * @return how many; less than {@link #AT_ONCE} if none is left
     */
    public int link() {
        AuditHead head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<AuditEntry> loose =
                em.createQuery(
                                "select e from AuditEntry e where e.seq is null order by e.id",
                                AuditEntry.class)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
        loose.forEach(head::append);
        return loose.size();
    }
}
