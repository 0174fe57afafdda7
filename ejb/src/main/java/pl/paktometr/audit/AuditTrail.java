package pl.paktometr.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Origin;

/** Writes down every deed, in the transaction that does it. */
@ApplicationScoped
class AuditTrail {
    @PersistenceContext EntityManager em;
    @Inject Principal caller;
    @Inject Origin origin;
    @Inject Clock clock;

    void write(@Observes Deed deed) {
        String actor = deed.actor().isEmpty() ? caller.getName() : deed.actor();
        em.persist(
                new AuditEntry(
                        deed,
                        actor,
                        origin.address(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
