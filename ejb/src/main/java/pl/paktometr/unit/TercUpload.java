package pl.paktometr.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of TERC that was uploaded.
 *
 * @param stateOn the day the file describes
 * @param uploadedBy login
 * @param appliedAt null until it was confirmed
 */
public record TercUpload(
        long id,
        LocalDate stateOn,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant appliedAt) {}
