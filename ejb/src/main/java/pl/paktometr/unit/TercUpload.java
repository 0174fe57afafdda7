package pl.paktometr.unit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file of TERC.
 *
 * @param preview what it would change now; in the answer to an import, what it changed
 * @param uploadedBy login
 * @param appliedAt null until it was confirmed
 */
public record TercUpload(
        long id,
        TercPreview preview,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant appliedAt) {}
