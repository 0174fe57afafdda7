package pl.paktometr.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables to what this version of the application expects; nothing else ever alters them.
 */
final class Schema {
    private static final String COLLATION = "utf8mb4_polish_ci";

    private Schema() {}

    /**
     * @return how many migrations were new to this database
     */
    static int migrate(DatabaseAddress address) {
        demandPolishCollation(address);
        try {
            return Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new LaunchFailed("The database could not be migrated: " + e.getMessage(), e);
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
