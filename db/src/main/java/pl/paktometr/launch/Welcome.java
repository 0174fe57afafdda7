package pl.paktometr.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What to do next, once it runs. */
final class Welcome {
    private static final String NO_SUCH_TABLE = "42S02";

    private Welcome() {}

    static String toTheDemonstration(String address, String password) {
        return """

                Paktometr is running: %1$s

                This is a demonstration: every person, answer and score in it is invented.
                  login           password                  who
                  admin           %2$-24s  administrator
                  rops            (the same for all)        analyst at the regional centre (ROPS)
                  komitet                                   member of the regional committee (RKRES)
                  urzad-2205012                             clerk of a municipality
                  wojt-2205012                              its head, who signs

                To try first:
                  1. as urzad-2205012: open the self-assessment, answer, check and submit
                  2. as wojt-2205012: read the score and how it came about
                  3. as rops: see who is missing, accept what came, compare the counties, export
                """
                .formatted(address, password);
    }

    static String toANewInstallation(String address, String token) {
        return """

                Paktometr is running: %s

                There is no administrator yet. This link, good until the next start, makes the first one:
                  %ssetup.xhtml?token=%s
                """
                .formatted(address, address, token);
    }

    static String back(String address) {
        return "\nPaktometr is running: %s\n".formatted(address);
    }

    static boolean hasAnAdministrator(DatabaseAddress database) {
        try (Connection connection = database.connect();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM account WHERE role = 'ADMINISTRATOR'");
                ResultSet count = query.executeQuery()) {
            count.next();
            return count.getLong(1) > 0;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return false;
            }
            throw new LaunchFailed("The accounts cannot be read: " + e.getMessage(), e);
        }
    }
}
