package pl.paktometr.account;

import java.time.Instant;

/**
 * A token at the only moment its text is known.
 *
 * @param token 43 characters of base64url
 */
public record NewToken(String token, Instant expiresAt) {}
