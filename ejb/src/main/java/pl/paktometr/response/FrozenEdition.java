package pl.paktometr.response;

import java.time.Instant;

/**
 * What an edition came to when it was published.
 *
 * @param canonical JSON: the number and the SHA-256 of each statement accepted, by unit
 * @param sha256 lower-case hex over the UTF-8 bytes of {@code canonical}
 */
public record FrozenEdition(String canonical, String sha256, Instant frozenAt) {}
