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

/** What a program shows instead of a password. Only the hash of its text is kept. */
@Entity
@Table(name = "access_token")
class AccessToken {

    static final Duration LIFE = Duration.ofDays(90);
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

    Account account() {
        return account;
    }

    TokenRow row() {
        return new TokenRow(
                Objects.requireNonNull(id, "not stored yet"), label, createdAt, expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
