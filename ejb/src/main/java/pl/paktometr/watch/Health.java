package pl.paktometr.watch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import pl.paktometr.watch.HealthReport.Check;

/**
 * Whether the product lives, can serve, and has begun to. Asked every second by whoever likes, it
 * costs the database one short query a second at most.
 */
@ApplicationScoped
public class Health {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Resource(lookup = "java:/jdbc/paktometr")
    DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    private final AtomicReference<SchemaState> first = new AtomicReference<>();
    private Pulse<SchemaState> pulse;

    @PostConstruct
    void begin() {
        pulse = new Pulse<>(this::schema, executor, FRESH, PATIENCE, System::nanoTime);
    }

    /** Whoever reads this lives; a server that does not, only a new start helps. */
    public HealthReport live() {
        return HealthReport.of();
    }

    /** Whether requests should come here now. */
    public HealthReport ready() {
        Optional<SchemaState> now = pulse.answer();
        now.ifPresent(schema -> first.compareAndSet(null, schema));
        SchemaState atStart = first.get();
        boolean serves = atStart != null && now.filter(s -> s.serves(atStart)).isPresent();
        return HealthReport.of(
                new Check("database", now.isPresent()), new Check("migrations", serves));
    }

    /** Whether it has once been ready; after that it is for {@link #ready} to say. */
    public HealthReport started() {
        return first.get() == null ? ready() : HealthReport.of(new Check("application", true));
    }

    private SchemaState schema() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) PATIENCE.toSeconds());
            try (ResultSet row =
                    statement.executeQuery(
                            "SELECT MAX(installed_rank), SUM(success = 0) FROM flyway_schema_history")) {
                row.next();
                return new SchemaState(row.getInt(1), row.getInt(2));
            }
        }
    }
}
