package pl.paktometr.account;

import java.time.Instant;

/**
 * One of the caller's own tokens, without its text, which is not kept.
 *
 * @param target the one address a link opens; empty for a token that opens whatever its owner may
 */
public record TokenRow(long id, String label, Instant createdAt, Instant expiresAt, String target) {
    public boolean isLink() {
        return !target.isEmpty();
    }
}
