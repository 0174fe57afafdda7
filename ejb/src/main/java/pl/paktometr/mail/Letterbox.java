package pl.paktometr.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import pl.paktometr.shared.Letter;

/** Takes every letter into the queue, in the transaction that writes it. */
@ApplicationScoped
class Letterbox {
    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    void take(@Observes Letter letter) {
        em.persist(new QueuedLetter(letter, UUID.randomUUID().toString(), clock.instant()));
    }
}
