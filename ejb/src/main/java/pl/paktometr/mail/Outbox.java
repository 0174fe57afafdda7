package pl.paktometr.mail;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The queue as those see it who deliver: each step is a transaction of its own. */
@Stateless
@RolesAllowed(SYSTEM)
public class Outbox {
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    /** What Hibernate takes as {@code skip locked}: another server has that letter in hand. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** The letter due longest, from now on nobody else's. */
    public Optional<Envelope> next() {
        return em
                .createQuery(
                        """
                        select l from QueuedLetter l
                        where l.state = :waiting and l.nextAttemptAt <= :now
                        order by l.nextAttemptAt, l.id
                        """,
                        QueuedLetter.class)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst()
                .map(letter -> letter.claim(clock.instant()));
    }

    public void settle(Envelope envelope, Delivery delivery) {
        em.find(QueuedLetter.class, envelope.id(), LockModeType.PESSIMISTIC_WRITE)
                .settle(delivery, clock.instant());
    }

    /** What a server that died left half done. */
    public void giveUpInterrupted() {
        Instant now = clock.instant();
        em.createQuery(
                        """
                        select l from QueuedLetter l
                        where l.state = :sending and l.claimedAt < :longAgo
                        """,
                        QueuedLetter.class)
                .setParameter("sending", LetterState.SENDING)
                .setParameter("longAgo", now.minus(QueuedLetter.LONGEST_DIALOGUE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList()
                .forEach(letter -> letter.giveUpInterrupted(now));
    }
}
