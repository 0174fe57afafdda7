package pl.paktometr.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestLineTest {

    @Test
    void isDueForWhatIsSlowOurFaultOrForbidden() {
        assertThat(RequestLine.isDue("/index.xhtml", 200, Duration.ofMillis(1000))).isFalse();
        assertThat(RequestLine.isDue("/index.xhtml", 200, Duration.ofMillis(1001))).isTrue();
        assertThat(RequestLine.isDue("/index.xhtml", 404, Duration.ofMillis(1))).isFalse();
        assertThat(RequestLine.isDue("/index.xhtml", 403, Duration.ofMillis(1))).isTrue();
        assertThat(RequestLine.isDue("/index.xhtml", 500, Duration.ofMillis(1))).isTrue();
        assertThat(RequestLine.isDue("/index.xhtml", 503, Duration.ofMillis(1))).isTrue();
        assertThat(RequestLine.isDue("/health/ready", 503, Duration.ofMillis(1))).isFalse();
        assertThat(RequestLine.isDue("/health/ready", 503, Duration.ofSeconds(2))).isTrue();
    }

    @Test
    void tellsPeopleApartWithoutTellingWhoTheyAre() {
        assertThat(RequestLine.who("urzad-2205012"))
                .isEqualTo(RequestLine.who("urzad-2205012"))
                .isNotEqualTo(RequestLine.who("urzad-2205022"))
                .matches("[0-9a-f]{12}");
        assertThat(RequestLine.who(null)).isEmpty();
    }
}
