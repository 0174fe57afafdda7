package pl.paktometr.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.paktometr.shared.LogContext;

class IncidentsTest {
    private final Logger log = Logger.getLogger(Incidents.class.getName());
    private final StringBuilder written = new StringBuilder();
    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    written.append(line.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void begin() {
        log.addHandler(handler);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void end() {
        LogContext.end();
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    @Test
    void anIncidentHasTheNumberOfItsRequest() {
        LogContext.begin("edge-4711-0815");
        assertThat(Incidents.record(new IllegalStateException())).isEqualTo("edge-4711-0815");
        assertThat(written).hasToString("Incident edge-4711-0815");
    }

    @Test
    void outsideARequestItHasOneOfItsOwn() {
        assertThat(Incidents.record(new IllegalStateException()))
                .isNotEqualTo(Incidents.record(new IllegalStateException()))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    @Test
    void aProgramIsToldTheNumberAndNothingElse() {
        assertThat(Incidents.problem(500, "edge-4711-0815", new Texts(Language.ENGLISH)).toString())
                .contains("\"status\":500", "\"incident\":\"edge-4711-0815\"")
                .doesNotContain("Exception");
    }

    @Test
    void onlyAnOutageOfTheDatabaseIsAnInterruption() {
        SQLException cut = new SQLException("Connection reset", "08000");
        SQLException torn = new SQLException("Duplicate entry", "23000");
        assertThat(Incidents.status(new IllegalStateException(cut))).isEqualTo(503);
        assertThat(Incidents.status(new IllegalStateException(torn))).isEqualTo(500);
        assertThat(Incidents.status(new SQLException())).isEqualTo(500);
    }
}
