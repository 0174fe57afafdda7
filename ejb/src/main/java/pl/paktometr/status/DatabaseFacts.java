package pl.paktometr.status;

import java.time.Duration;

/**
 * What the database says of itself.
 *
 * @param bytes its tables and indexes
 * @param schema the number of the last migration
 * @param failedMigrations how many broke off
 * @param flushesEachCommit whether a commit is on the disk when it is said to be done
 * @param survivesTornPages whether a page half written in a power cut is found again
 * @param syncsItsLog whether its binary log, if it keeps one, is as durable
 * @param ahead how far its clock is ahead of ours; negative if behind
 */
public record DatabaseFacts(
        String version,
        long bytes,
        String schema,
        long failedMigrations,
        boolean flushesEachCommit,
        boolean survivesTornPages,
        boolean syncsItsLog,
        Duration ahead) {}
