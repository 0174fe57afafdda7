package pl.paktometr.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes backups, and databases of them. */
public final class Backups {
    private Backups() {}

    /**
     * @throws BackupRefused if the name is taken, or there is no folder for it
     */
    public static void demandNew(Path file) {
        BackupDraft.demandNew(file);
    }

    /**
     * Writes all that the database holds at this moment into one new file, readable by its owner
     * alone. Until it is whole there is nothing of that name.
     *
     * @param product version of the product, for whoever reads it later
     * @param kept the installation's own files beside the database, by name
     */
    public static Manifest write(
            Connection database, Path file, String product, Instant at, Map<String, byte[]> kept)
            throws SQLException {
        try (BackupDraft draft = new BackupDraft(file, at)) {
            Snapshot snapshot = Snapshot.of(database);
            String schema = snapshot.schema();
            snapshot.writeTo(draft);
            for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
                draft.add(Part.KEPT + "/" + entry.getKey(), out -> out.write(entry.getValue()));
            }
            Manifest manifest =
                    new Manifest(
                            product,
                            schema,
                            at,
                            snapshot.product(),
                            snapshot.longest(),
                            draft.parts(),
                            snapshot.rows());
            draft.publish(manifest.text());
            return manifest;
        } catch (IOException e) {
            throw new BackupRefused(
                    "%s could not be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * @throws BackupRefused if the database holds anything
     */
    public static void demandEmpty(Connection database) throws SQLException {
        if (!new Inventory(database).isEmpty()) {
            throw new BackupRefused(
                    "The database %s is not empty, and a backup overwrites nothing."
                            .formatted(database.getCatalog()));
        }
    }

    /**
     * Fills an empty database and reads it again: what it then holds is what was in the other one.
     * When that fails, what was made until then is taken away again.
     */
    public static void restore(BackupFile backup, Connection database) throws SQLException {
        demandEmpty(database);
        demandLongStatements(backup.manifest(), database);
        try {
            load(backup, database);
            demandSameRows(backup.manifest(), database);
        } catch (IOException e) {
            BackupRefused refused =
                    new BackupRefused("The backup cannot be read: " + e.getMessage(), e);
            takeAway(database, refused);
            throw refused;
        } catch (SQLException | RuntimeException e) {
            takeAway(database, e);
            throw e;
        }
    }

    /** As {@link #restore}, but in place of whatever the database holds. */
    public static void putBack(BackupFile backup, Connection database) throws SQLException {
        demandLongStatements(backup.manifest(), database);
        clear(database);
        restore(backup, database);
    }

    private static void clear(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : new Inventory(database).removal()) {
                statement.execute(sql);
            }
        }
    }

    private static void demandLongStatements(Manifest manifest, Connection database)
            throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@max_allowed_packet")) {
            row.next();
            // the command's own byte, and some to spare
            long needed = manifest.longest() + 1024;
            if (row.getLong(1) < needed) {
                throw new BackupRefused(
                        "The database's max_allowed_packet is %d; this backup needs %d."
                                .formatted(row.getLong(1), needed));
            }
        }
    }

    private static void load(BackupFile backup, Connection database)
            throws IOException, SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            // braces in a text are no escapes of JDBC's
            statement.setEscapeProcessing(false);
            for (Part part : backup.manifest().parts()) {
                if (part.kind().equals(Part.KEPT)) {
                    continue;
                }
                try (InputStream in = backup.open(part)) {
                    StatementReader statements = new StatementReader(in);
                    for (String sql = statements.read(); sql != null; sql = statements.read()) {
                        statement.execute(sql);
                    }
                }
                database.commit();
            }
        }
        database.setAutoCommit(true);
    }

    private static void demandSameRows(Manifest manifest, Connection database)
            throws IOException, SQLException {
        Snapshot restored = Snapshot.of(database);
        Set<Rows> missing = new HashSet<>(manifest.rows());
        restored.measured().forEach(missing::remove);
        restored.end();
        if (!missing.isEmpty()) {
            throw new BackupRefused(
                    "The restored database does not hold what the backup does: "
                            + missing.stream().map(Rows::table).sorted().toList());
        }
    }

    private static void takeAway(Connection database, Exception why) {
        try {
            database.rollback();
            clear(database);
        } catch (SQLException | BackupRefused e) {
            why.addSuppressed(e);
        }
    }
}
