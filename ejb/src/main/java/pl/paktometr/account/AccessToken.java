package pl.paktometr.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of a password, or what a spreadsheet reads one address by. Only the
 * hash of its text is kept.
 */
@Entity
@Table(name = "access_token")
class AccessToken {

    static final Duration LIFE = Duration.ofDays(90);

    /** From one year's round to the next one's. */
    private static final Duration LIFE_OF_A_LINK = Duration.ofDays(400);

    private static final int LONGEST_LABEL = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String label;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private @Nullable String target;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(Account account, String label, Secret secret, Instant at) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw AccountRefused.malformed("label");
        }
        this.account = account;
        this.label = label.strip();
        this.tokenHash = secret.hash();
        this.createdAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    /**
     * @param target the one address it opens
     */
    static AccessToken link(
            Account account, String label, String target, Secret secret, Instant at) {
        AccessToken token = new AccessToken(account, label, secret, at);
        token.target = target;
        token.expiresAt = at.plus(LIFE_OF_A_LINK);
        return token;
    }

    /** Only of a link. */
    DataLink link() {
        return new DataLink(
                account.caller(),
                Objects.requireNonNull(id, "not stored yet"),
                Objects.requireNonNull(target, "no link"));
    }

    Account account() {
        return account;
    }

    TokenRow row() {
        return new TokenRow(
                Objects.requireNonNull(id, "not stored yet"),
                label,
                createdAt,
                expiresAt,
                Objects.requireNonNullElse(target, ""));
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
