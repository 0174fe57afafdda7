package pl.paktometr.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Letter;

/**
 * A letter and what became of it. Every attempt is first claimed, which is committed, and then
 * settled: a server that dies in between leaves it claimed, and after a while it is uncertain
 * rather than sent twice.
 */
@Entity
@Table(name = "letter")
class QueuedLetter {
    static final Duration LONGEST_DIALOGUE = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final long LONGEST_PAUSE_MINUTES = 60;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String messageKey;

    @Enumerated(EnumType.STRING)
    private Letter.Purpose purpose;

    private String recipient;
    private String subject;
    private @Nullable String text;
    private boolean secret;
    private String region;
    private String unit;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;
    private String lastError;
    private Instant createdAt;
    private Instant giveUpAt;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant claimedAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    QueuedLetter() {}

    /**
     * @param key unique, of letters, digits and dashes
     */
    QueuedLetter(Letter letter, String key, Instant at) {
        boolean address = Letter.isAddress(letter.to());
        messageKey = key;
        purpose = letter.purpose();
        recipient = cut(letter.to(), LONGEST_ADDRESS);
        subject = letter.subject();
        text = letter.text();
        secret = letter.secret();
        region = letter.region();
        unit = letter.unit();
        createdAt = at;
        giveUpAt = at.plus(PATIENCE);
        state = address ? LetterState.WAITING : LetterState.BOUNCED;
        nextAttemptAt = address ? at : null;
        lastError = address ? "" : "Not an e-mail address";
    }

    /** Takes it out of the queue; who calls this holds the row's lock. */
    Envelope claim(Instant at) {
        demand(LetterState.WAITING);
        state = LetterState.SENDING;
        attempts++;
        claimedAt = at;
        nextAttemptAt = null;
        return new Envelope(id, messageKey, recipient, subject, text == null ? "" : text);
    }

    /**
     * What came of the attempt. One that was meanwhile given up as uncertain is settled all the
     * same: now we know.
     */
    void settle(Delivery delivery, Instant at) {
        if (state != LetterState.UNCERTAIN) {
            demand(LetterState.SENDING);
        }
        claimedAt = null;
        lastError = cut(delivery.detail(), LONGEST_ERROR);
        switch (delivery.outcome()) {
            case DELIVERED -> {
                sent(at);
                if (secret) {
                    text = null;
                }
            }
            case KEPT -> sent(at);
            case DELAYED, CLOSED -> delay(at);
            case REFUSED -> state = LetterState.BOUNCED;
            case UNCERTAIN -> state = LetterState.UNCERTAIN;
        }
    }

    private void sent(Instant at) {
        state = LetterState.SENT;
        sentAt = at;
    }

    private void delay(Instant at) {
        Instant next = at.plus(pause());
        boolean giveUp = next.isAfter(giveUpAt);
        state = giveUp ? LetterState.FAILED : LetterState.WAITING;
        nextAttemptAt = giveUp ? null : next;
    }

    /** 1, 2, 4 … 60 minutes. */
    private Duration pause() {
        return Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(attempts - 1, 6)));
    }

    /** No dialogue lasts that long: whoever led it has died, and nobody knows how far it got. */
    void giveUpInterrupted(Instant at) {
        if (claimedAt != null && claimedAt.isBefore(at.minus(LONGEST_DIALOGUE))) {
            state = LetterState.UNCERTAIN;
            claimedAt = null;
            lastError = "The server stopped while it was being sent";
        }
    }

    /**
     * A person wants it sent again, under the same Message-ID.
     *
     * @throws LetterNotStuck when it is on its way, or has arrived
     */
    void sendAgain(Instant at) {
        if (!state.isStuck()) {
            throw new LetterNotStuck(id);
        }
        state = LetterState.WAITING;
        attempts = 0;
        nextAttemptAt = at;
        giveUpAt = at.plus(PATIENCE);
    }

    private void demand(LetterState needed) {
        if (state != needed) {
            throw new IllegalStateException("Letter %d is %s".formatted(id, state));
        }
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    String region() {
        return region;
    }

    /**
     * @param mailbox whether this installation keeps its letters to be read; otherwise nobody but
     *     the addressee sees a one-time link
     */
    LetterView view(boolean mailbox) {
        return new LetterView(row(), secret && !mailbox ? null : text);
    }

    Deed sentAgain() {
        return new Deed(Deed.Kind.LETTER_SENT_AGAIN, "", region, unit, id + " " + purpose);
    }

    LetterRow row() {
        return new LetterRow(
                id,
                purpose,
                recipient,
                subject,
                region,
                unit,
                state,
                attempts,
                lastError,
                createdAt,
                nextAttemptAt,
                sentAt);
    }
}
