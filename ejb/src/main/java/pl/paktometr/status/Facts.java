package pl.paktometr.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.LastCheck;
import pl.paktometr.watch.Backlog;
import pl.paktometr.watch.DiskSpace;
import pl.paktometr.watch.Meters;
import pl.paktometr.watch.PoolUse;

/**
 * What is so at a moment; what cannot be told is null.
 *
 * @param upSince when this server began
 * @param failures answers of this server that were its own fault
 * @param lastCheck null where nobody has gone through the log's chain yet
 * @param lastBackup null where no backup has left its note
 */
public record Facts(
        Instant now,
        Instant upSince,
        DatabaseFacts database,
        Backlog backlog,
        @Nullable LastCheck lastCheck,
        @Nullable PoolUse pool,
        MemoryUse memory,
        @Nullable DiskSpace disk,
        Meters.Failures failures,
        @Nullable Instant lastBackup) {}
