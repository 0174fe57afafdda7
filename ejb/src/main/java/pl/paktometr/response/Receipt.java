package pl.paktometr.response;

import java.time.Instant;

/**
 * Proof of a submission.
 *
 * @param number year, unit's TERYT code and how many times it has submitted: 2026-2205012-1
 * @param sha256 lower-case hex over the UTF-8 bytes of the canonical JSON
 */
public record Receipt(
        String number, Instant submittedAt, String signerName, String signerRole, String sha256) {}
