package pl.paktometr.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "GET,  /login.xhtml",
        "POST, /login.xhtml",
        "GET,  /setup.xhtml",
        "GET,  /api/openapi",
        "POST, /api/v1/tokens",
        "GET,  /verify.xhtml",
        "HEAD, /verify.xhtml",
        "GET,  /api/v1/verification/0123456789abcdef",
        "GET,  /api/v1/calendar/x.ics",
        "GET,  /health/live",
        "HEAD, /health/ready",
        "GET,  /metrics",
        "GET,  /jakarta.faces.resource/css/paktometr.css.xhtml",
    })
    void answersWithoutKnowingWhoAsks(String method, String path) {
        assertThat(new Destination(method, path).isPublic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /",
        "GET,    /index.xhtml",
        "GET,    /account/list.xhtml",
        "GET,    /account/login.xhtml",
        "GET,    /login.xhtml/index.xhtml",
        "GET,    /sign-out",
        "GET,    /api",
        "GET,    /api/v1/tokens",
        "DELETE, /api/v1/tokens",
        "POST,   /api/v1/tokens/",
        "POST,   /api/openapi",
        "POST,   /verify.xhtml",
        "GET,    /response/verify.xhtml",
        "GET,    /api/v1/verification",
        "GET,    /api/v1/verification/",
        "GET,    /api/v1/verification/x/y",
        "DELETE, /api/v1/verification/x",
        "GET,    /api/v1/audit.csv",
        "GET,    /api/v1/regions/22/campaigns/2026/responses/2205012/confirmation.pdf",
        "POST,   /api/v1/calendar/x.ics",
        "GET,    /api/v1/calendar/",
        "GET,    /health",
        "POST,   /health/live",
        "POST,   /metrics",
        "GET,    /metrics/x",
        "GET,    /status/overview.xhtml",
        "GET,    /api/v1/calendar/x/y",
        "GET,    /api/v1/calendars/x.ics",
        "PUT,    /api/v1/regions/22/campaigns/2026/responses/2205012/answers/A1",
        "GET,    /api/jakarta.faces.resource/",
        "GET,    /anything/never/thought/of",
    })
    void wantsToKnowWhoAsks(String method, String path) {
        assertThat(new Destination(method, path).isPublic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/account/list.xhtml, true,  false",
        "/api/v1/x.xhtml,     false, true",
        "/api,                false, true",
        "/apiary.xhtml,       true,  false",
        "/sign-out,           false, false",
    })
    void tellsPagesFromTheApi(String path, boolean page, boolean api) {
        Destination destination = new Destination("POST", path);
        assertThat(destination.isPage()).isEqualTo(page);
        assertThat(destination.isApi()).isEqualTo(api);
    }
}
