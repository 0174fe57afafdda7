package pl.paktometr.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.paktometr.watch.HealthReport;
import pl.paktometr.watch.HealthReport.Check;

class HealthServletTest {

    @Test
    void speaksAsMicroProfileHealthDoes() {
        assertThat(HealthServlet.json(new HealthReport(List.of())))
                .isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
        assertThat(
                        HealthServlet.json(
                                new HealthReport(
                                        List.of(
                                                new Check("database", true),
                                                new Check("migrations", false)))))
                .isEqualTo(
                        "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"},"
                                + "{\"name\":\"migrations\",\"status\":\"DOWN\"}]}");
    }
}
