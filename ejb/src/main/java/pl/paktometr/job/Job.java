package pl.paktometr.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody ordered, and what came of it.
 *
 * @param title in the language it was ordered in
 * @param again as in {@link JobOrder}
 * @param done of {@code total}; both 0 where nobody can tell
 * @param problem why it failed, in the language it was ordered in; else empty
 * @param bytes how long the file is; 0 as long as there is none
 * @param sha256 of the file; empty as long as there is none
 * @param expires when the file is deleted; null as long as there is none
 */
public record Job(
        long id,
        String title,
        String again,
        JobState state,
        long done,
        long total,
        String problem,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        Instant ordered,
        @Nullable Instant ended,
        @Nullable Instant expires) {

    Job at(long nowDone, long nowTotal) {
        return new Job(
                id, title, again, state, nowDone, nowTotal, problem, fileName, mediaType, bytes,
                sha256, ordered, ended, expires);
    }
}
