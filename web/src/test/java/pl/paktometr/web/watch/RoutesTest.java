package pl.paktometr.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    private final Routes routes = new Routes(Set.of("/index.xhtml", "/response/area.xhtml"));

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml,                             '',                            /index.xhtml",
        "/response/area.xhtml,                     '',                            /response/area.xhtml",
        "/response/any.xhtml,                      '',                            /*",
        "/wp-login.php,                            '',                            /*",
        "/health/ready,                            '',                            /health/ready",
        "/health/any,                              '',                            /*",
        "/jakarta.faces.resource/css/a.css.xhtml,  '',                            /jakarta.faces.resource/*",
        "/api/v1/units/22,                         '',                            /api/*",
        "/api/v1/tokens,                           v1/tokens,                     /api/v1/tokens",
        "/api/v1/a/x.csv,                          'v1/a/{view:[a-z]+}.csv',      /api/v1/a/{view}.csv",
        "/api/v1/a/7,                              'v1/a/{ id : \\d }/{b}',       /api/v1/a/{id}/{b}",
    })
    void countsByTheTemplate(String path, String template, String route) {
        assertThat(routes.of(path, template)).isEqualTo(route);
    }

    @Test
    void noTokenIsEverPartOfARoute() {
        assertThat(routes.of("/api/v1/calendar/s3cret.ics", "v1/calendar/{token}.ics"))
                .doesNotContain("s3cret");
        assertThat(routes.of("/api/v1/calendar/s3cret.ics", "")).doesNotContain("s3cret");
        assertThat(routes.of("/api/v1/links/s3cret", "v1/comparison/{view:[a-z]+}.csv"))
                .isEqualTo("/api/v1/links/{token}");
    }
}
