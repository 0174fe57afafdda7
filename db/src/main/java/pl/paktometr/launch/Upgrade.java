package pl.paktometr.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import pl.paktometr.backup.BackupFile;
import pl.paktometr.backup.BackupRefused;
import pl.paktometr.backup.Backups;

/**
 * Brings tables with data up to date so that a migration that fails leaves them as they were, and
 * the version before runs on them. MariaDB takes back no alteration of a table; a backup made just
 * before does.
 */
final class Upgrade {
    private Upgrade() {}

    /**
     * @param before where the backup goes, in place of the one of the upgrade before
     * @return how many migrations were new to this database
     * @throws LaunchFailed as {@link Schema#demandFit}, or if one failed; then all is as it was
     */
    static int run(DatabaseAddress address, Path before, Instant now) {
        // what is not fit is left alone, and not emptied and filled again
        Schema.demandFit(address);
        if (!Schema.wouldAlterData(address)) {
            return Schema.migrate(address);
        }
        backUp(address, before, now);
        try {
            return Schema.migrate(address);
        } catch (LaunchFailed failed) {
            putBack(address, before, failed);
            throw new LaunchFailed(
                    "%s%nThe database is as it was; the version you had before runs on it."
                            .formatted(failed.getMessage()),
                    failed);
        }
    }

    private static void backUp(DatabaseAddress address, Path before, Instant now) {
        try (Connection connection = address.connect()) {
            Files.deleteIfExists(before);
            Backups.write(connection, before, Safekeeping.product(), now, Map.of());
        } catch (BackupRefused | SQLException e) {
            throw new LaunchFailed(
                    "Nothing is upgraded without a backup, and there is none: " + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void putBack(DatabaseAddress address, Path before, LaunchFailed failed) {
        try (Connection connection = address.connect();
                BackupFile backup = BackupFile.verified(before)) {
            Backups.putBack(backup, connection);
        } catch (BackupRefused | SQLException e) {
            throw new LaunchFailed(
                    "%s%nIt could not be put back as it was (%s); what it was is in %s."
                            .formatted(failed.getMessage(), e.getMessage(), before),
                    e);
        }
    }
}
