package pl.paktometr.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Letter;

/**
 * A letter as the list shows it.
 *
 * @param lastError what SMTP said last, in its own words; empty if nothing went wrong
 * @param nextAttemptAt null unless it waits
 * @param sentAt null unless it was sent
 */
public record LetterRow(
        long id,
        Letter.Purpose purpose,
        String to,
        String subject,
        String region,
        String unit,
        LetterState state,
        int attempts,
        String lastError,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt) {}
