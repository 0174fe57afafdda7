package pl.paktometr.mail;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes what is due to the post every few seconds, on every server; a letter goes with one. */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRounds {
    /** A round ends before the next begins, unless the other side is slow. */
    private static final int AT_ONCE = 50;

    @Inject Outbox outbox;
    @Inject PostOffice office;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void go() {
        outbox.giveUpInterrupted();
        office.post().ifPresent(this::go);
    }

    void go(Post post) {
        boolean more = true;
        for (int i = 0; more && i < AT_ONCE; i++) {
            Optional<Envelope> next = outbox.next();
            more = next.isPresent() && deliver(next.get(), post);
        }
    }

    private boolean deliver(Envelope envelope, Post post) {
        Delivery delivery = post.deliver(envelope);
        outbox.settle(envelope, delivery);
        return !delivery.is(Delivery.Outcome.CLOSED);
    }
}
