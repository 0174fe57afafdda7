package pl.paktometr.account;

import java.time.Instant;

/** One of the caller's own tokens, without its text, which is not kept. */
public record TokenRow(long id, String label, Instant createdAt, Instant expiresAt) {}
