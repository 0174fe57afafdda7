package pl.paktometr.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the tables to what this version of the application expects; nothing else ever alters them.
 */
final class Schema {
    private static final String COLLATION = "utf8mb4_polish_ci";
    private static final String MIGRATIONS = "/db/migration";
    private static final Pattern NUMBER = Pattern.compile("^V(\\d+)__");

    private Schema() {}

    /**
     * @return how many migrations were new to this database
     * @throws LaunchFailed as {@link #demandFit}, or if a migration fails
     */
    static int migrate(DatabaseAddress address) {
        demandFit(address);
        try {
            return flyway(address).migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new LaunchFailed("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    /**
     * @throws LaunchFailed if the database could lose answers or sorts otherwise than in Polish
     */
    static void demandFit(DatabaseAddress address) {
        Durability.demand(address);
        demandPolishCollation(address);
    }

    /** Whether there are tables already, and migrations they have not had. */
    static boolean wouldAlterData(DatabaseAddress address) {
        try {
            MigrationInfoService migrations = flyway(address).info();
            return migrations.applied().length > 0 && migrations.pending().length > 0;
        } catch (FlywayException e) {
            throw new LaunchFailed("The database cannot be read: " + e.getMessage(), e);
        }
    }

    private static Flyway flyway(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }

    /** The newest migration there is in this version. */
    static MigrationVersion newest() {
        try {
            URI migrations = requireNonNull(Schema.class.getResource(MIGRATIONS)).toURI();
            if (migrations.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(migrations, Map.of())) {
                    return newest(jar.getPath(MIGRATIONS));
                }
            }
            return newest(Path.of(migrations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationVersion newest(Path migrations) throws IOException {
        try (Stream<Path> files = Files.walk(migrations)) {
            return files.map(file -> NUMBER.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::find)
                    .map(number -> MigrationVersion.fromVersion(number.group(1)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    // Names sort and compare by it, and MariaDB lets no query mix two.
    private static void demandPolishCollation(DatabaseAddress address) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@collation_database")) {
            row.next();
            String collation = row.getString(1);
            if (!COLLATION.equals(collation)) {
                throw new LaunchFailed(
                        "The database's collation is %s; first run: ALTER DATABASE `%s` CHARACTER SET utf8mb4 COLLATE %s"
                                .formatted(collation, connection.getCatalog(), COLLATION));
            }
        } catch (SQLException e) {
            throw new LaunchFailed(
                    "The database (%s) lets nobody in: %s".formatted(address, e.getMessage()), e);
        }
    }
}
