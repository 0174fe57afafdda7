package pl.paktometr.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A one-time link with which a person chooses a password. Only the hash of its token is kept. */
@Entity
class Invitation {

    static final Duration LIFE = Duration.ofDays(7);

    /** For a forgotten password: whoever asked is sitting there waiting for it. */
    static final Duration LIFE_WHEN_FORGOTTEN = Duration.ofHours(1);

    private static final Duration SHORT_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONG_PAUSE = Duration.ofHours(1);
    private static final int QUICK_LETTERS_A_DAY = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean forgotten;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /**
     * @param forgotten whether the person asked for it; otherwise somebody who looks after the
     *     account did
     */
    Invitation(Account account, Secret secret, Instant at, boolean forgotten) {
        this.account = account;
        this.tokenHash = secret.hash();
        this.createdAt = at;
        this.expiresAt = at.plus(forgotten ? LIFE_WHEN_FORGOTTEN : LIFE);
        this.forgotten = forgotten;
    }

    /**
     * How long after one letter for a forgotten password the next is written. Never a whole day: or
     * a stranger could use up what there is.
     */
    static Duration pause(long lettersWithinADay) {
        return lettersWithinADay < QUICK_LETTERS_A_DAY ? SHORT_PAUSE : LONG_PAUSE;
    }

    boolean isForgotten() {
        return forgotten;
    }

    /**
     * @throws LinkNotValid when it was used already or is past its time
     */
    Account account(Instant at) {
        if (usedAt != null || !at.isBefore(expiresAt)) {
            throw new LinkNotValid();
        }
        return account;
    }

    /** As {@link #account}, and from now on it is used. */
    Account redeem(Instant at) {
        Account invited = account(at);
        usedAt = at;
        return invited;
    }
}
