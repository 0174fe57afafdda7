package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class DataSourceIT {
    @Resource(lookup = "java:/jdbc/paktometr")
    private DataSource database;

    @Deployment
    static WebArchive test() {
        return InContainer.archive(DataSourceIT.class);
    }

    @Test
    void comparesTextInPolish() throws SQLException {
        assertThat(answer("SELECT 'zażółć' < 'zbożny' COLLATE utf8mb4_polish_ci")).isEqualTo("1");
        assertThat(answer("SELECT @@collation_database")).isEqualTo("utf8mb4_polish_ci");
    }

    @Test
    void countsTimeInUtc() throws SQLException {
        assertThat(answer("SELECT @@session.time_zone")).isEqualTo("+00:00");
    }

    private String answer(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
