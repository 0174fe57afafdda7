package pl.paktometr.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.api.MigrationVersion;
import pl.paktometr.backup.BackupFile;
import pl.paktometr.backup.Backups;
import pl.paktometr.backup.Manifest;

/** One installation into one file while it runs or stands, and back into a place that is empty. */
class Safekeeping {
    private static final String POM = "/META-INF/maven/pl.paktometr/paktometr-db/pom.properties";

    private final Settings settings;
    private final Folder folder;
    private final Instance instance;
    private final EmbeddedDatabase embedded;
    private final Progress progress;
    private final Runnable takeOver;

    /**
     * @param takeOver makes the folder ours and brings down at the end what we started in it
     */
    Safekeeping(
            Settings settings,
            Folder folder,
            Instance instance,
            EmbeddedDatabase embedded,
            Progress progress,
            Runnable takeOver) {
        this.settings = settings;
        this.folder = folder;
        this.instance = instance;
        this.embedded = embedded;
        this.progress = progress;
        this.takeOver = takeOver;
    }

    void backUp(Path file, Instant now) {
        Backups.demandNew(file);
        DatabaseAddress database = databaseToRead();
        Manifest manifest =
                progress.step("backup written and read back", () -> written(database, file, now));
        folder.noteBackup(now);
        progress.say(
                "  %s: %s, schema %s, %d rows"
                        .formatted(file, size(file), manifest.schema(), manifest.rowCount()));
    }

    private DatabaseAddress databaseToRead() {
        DatabaseAddress own = settings.database();
        if (own != null) {
            return own;
        }
        if (instance.process(Instance.DATABASE).isPresent()) {
            if (instance.process(Instance.LAUNCHER).isPresent() && !instance.isReady()) {
                throw new LaunchFailed(
                        "Paktometr in %s is just starting or being altered; back it up when it runs."
                                .formatted(folder.path));
            }
            return embedded.address();
        }
        if (!embedded.isInstalled()) {
            throw new LaunchFailed(
                    "There is no database in %s, and so nothing to back up."
                            .formatted(folder.path));
        }
        takeOver.run();
        return progress.step("database started", embedded::start);
    }

    private Manifest written(DatabaseAddress address, Path file, Instant now) {
        try (Connection connection = address.connect()) {
            return Backups.write(connection, file, product(), now, folder.kept());
        } catch (SQLException e) {
            throw unwilling(address, e);
        }
    }

    static String product() {
        try (InputStream in = Safekeeping.class.getResourceAsStream(POM)) {
            Properties pom = new Properties();
            if (in != null) {
                pom.load(in);
            }
            return pom.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(Path file) {
        try {
            return String.format(Locale.ROOT, "%.1f MB", Files.size(file) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the file is read before anything is touched. */
    void restore(Path file) {
        demandEmptyPlace();
        try (BackupFile backup =
                progress.step("backup read and checked", () -> BackupFile.verified(file))) {
            Manifest manifest = backup.manifest();
            demandKnownSchema(manifest);
            Map<String, byte[]> kept = backup.kept();
            folder.demandPlaceFor(kept);
            takeOver.run();
            demandEmptyPlace();
            DatabaseAddress own = settings.database();
            if (own != null) {
                fill(own, backup);
                folder.keep(kept);
            } else {
                restoreAside(backup, kept);
            }
            folder.forgetJobs();
            progress.say(
                    "  restored what was so on %s, made by version %s: schema %s, %d rows"
                            .formatted(
                                    manifest.madeAt(),
                                    manifest.product(),
                                    manifest.schema(),
                                    manifest.rowCount()));
        }
    }

    private void demandEmptyPlace() {
        DatabaseAddress own = settings.database();
        if (own == null) {
            if (embedded.hasData()) {
                throw new LaunchFailed(
                        "There is a database in %s already, and a backup overwrites nothing."
                                .formatted(folder.path));
            }
            return;
        }
        Schema.demandFit(own);
        try (Connection connection = own.connect()) {
            Backups.demandEmpty(connection);
        } catch (SQLException e) {
            throw unwilling(own, e);
        }
    }

    private static void demandKnownSchema(Manifest manifest) {
        MigrationVersion newest = Schema.newest();
        if (MigrationVersion.fromVersion(manifest.schema()).compareTo(newest) > 0) {
            throw new LaunchFailed(
                    "The backup's schema is %s, made by version %s; this version of Paktometr knows schemas up to %s. Update it first."
                            .formatted(manifest.schema(), manifest.product(), newest));
        }
    }

    // Whole or not at all: the data get their place only when all is in them.
    private void restoreAside(BackupFile backup, Map<String, byte[]> kept) {
        EmbeddedDatabase fresh = embedded.aside();
        fresh.forgetData();
        folder.demandSpaceForAFreshStart();
        progress.step("database installed", fresh::install);
        DatabaseAddress address = progress.step("database started", fresh::start);
        fill(address, backup);
        progress.step("database stopped", fresh::stop);
        folder.keep(kept);
        fresh.takePlaceOf(embedded);
    }

    private void fill(DatabaseAddress address, BackupFile backup) {
        progress.step(
                "rows restored and compared",
                () -> {
                    try (Connection connection = address.connect()) {
                        Backups.restore(backup, connection);
                    } catch (SQLException e) {
                        throw unwilling(address, e);
                    }
                });
        progress.step("tables up to date", () -> Schema.migrate(address));
    }

    private static LaunchFailed unwilling(DatabaseAddress address, SQLException why) {
        return new LaunchFailed(
                "The database (%s) refuses: %s".formatted(address, why.getMessage()), why);
    }
}
