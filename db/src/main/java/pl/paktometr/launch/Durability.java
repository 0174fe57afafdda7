package pl.paktometr.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a database keeps what it says it has kept, whatever happens to its power. One that does
 * not would make every <em>zapisano</em> a guess.
 */
final class Durability {
    private Durability() {}

    /**
     * @throws LaunchFailed if an acknowledged answer could be lost
     */
    static void demand(DatabaseAddress address) {
        List<String> wrong = wrong(variables(address));
        if (!wrong.isEmpty()) {
            throw new LaunchFailed(
                    "The database (%s) may lose answers it has acknowledged. Set: %s"
                            .formatted(address, String.join("; ", wrong)));
        }
    }

    /**
     * What to set otherwise, and why.
     *
     * @param variables the server's, by name
     */
    static List<String> wrong(Map<String, String> variables) {
        List<String> wrong = new ArrayList<>();
        if (!is(variables, "innodb_flush_log_at_trx_commit", "1")) {
            wrong.add("innodb_flush_log_at_trx_commit=1 (a commit has to reach the disk)");
        }
        if (!is(variables, "innodb_doublewrite", "ON", "1")) {
            wrong.add("innodb_doublewrite=ON (a page half written has to be mended)");
        }
        if (is(variables, "innodb_checksum_algorithm", "none", "strict_none")) {
            wrong.add("innodb_checksum_algorithm=full_crc32 (a damaged page has to be noticed)");
        }
        if (is(variables, "log_bin", "ON", "1") && !is(variables, "sync_binlog", "1")) {
            wrong.add("sync_binlog=1 (with a binary log a commit counts once it is in there)");
        }
        return wrong;
    }

    private static boolean is(Map<String, String> variables, String name, String... values) {
        return List.of(values).contains(variables.getOrDefault(name, ""));
    }

    private static Map<String, String> variables(DatabaseAddress address) {
        Map<String, String> variables = new TreeMap<>();
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SHOW GLOBAL VARIABLES WHERE variable_name IN ("
                                        + "'innodb_flush_log_at_trx_commit', 'innodb_doublewrite',"
                                        + " 'innodb_checksum_algorithm', 'log_bin',"
                                        + " 'sync_binlog')")) {
            while (row.next()) {
                variables.put(row.getString(1), row.getString(2));
            }
            return variables;
        } catch (SQLException e) {
            throw new LaunchFailed(
                    "The database (%s) does not tell its settings: %s"
                            .formatted(address, e.getMessage()),
                    e);
        }
    }
}
