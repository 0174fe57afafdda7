package pl.paktometr.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of borders that was uploaded.
 *
 * @param fileName as its sender called it
 * @param sha256 over its bytes
 * @param uploadedBy login
 * @param appliedBy login; null until it was confirmed
 */
public record BoundaryUpload(
        long id,
        String fileName,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt) {}
