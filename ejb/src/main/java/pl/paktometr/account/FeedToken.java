package pl.paktometr.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program that can send no password reads one person's calendar by. It opens nothing else,
 * so it does not expire by itself. Only the hash of its text is kept.
 */
@Entity
@Table(name = "feed_token")
class FeedToken {

    @Id
    @Column(name = "account_id")
    private @Nullable Long accountId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedToken() {}

    FeedToken(Account account, Secret secret, Instant at) {
        this.account = account;
        this.tokenHash = secret.hash();
        this.createdAt = at;
    }

    Account account() {
        return account;
    }

    Instant createdAt() {
        return createdAt;
    }
}
