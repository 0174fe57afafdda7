package pl.paktometr.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the database is and how to get in. */
record DatabaseAddress(String url, String user, String password) {

    static @Nullable DatabaseAddress from(Map<String, String> environment) {
        String url = environment.get("PAKTOMETR_DB_URL");
        String user = environment.get("PAKTOMETR_DB_USER");
        String password = environment.get("PAKTOMETR_DB_PASSWORD");
        if (url == null) {
            return null;
        }
        if (user == null || password == null) {
            throw new LaunchFailed(
                    "PAKTOMETR_DB_URL needs PAKTOMETR_DB_USER and PAKTOMETR_DB_PASSWORD beside it.");
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new LaunchFailed(
                    "PAKTOMETR_DB_URL must begin with jdbc:mariadb: and does not: " + url);
        }
        return new DatabaseAddress(url, user, password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
