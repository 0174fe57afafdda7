package pl.paktometr.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPagesOnlyTest {

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -,                       true",
                "none,        -,                       true",
                "same-site,   -,                       false",
                "cross-site,  -,                       false",
                "cross-site,  https://pakt.example:44, false",
                "-,           -,                       true",
                "-,           https://pakt.example:44, true",
                "-,           https://pakt.example,    false",
                "-,           https://evil.example:44, false",
                "-,           null,                    false",
                "-,           'not an address',        false",
            })
    void believesTheBrowserAboutWhereARequestCameFrom(
            String fetchSite, String origin, boolean ours) {
        assertThat(OwnPagesOnly.comesFromHere(fetchSite, origin, "pakt.example:44"))
                .isEqualTo(ours);
    }

    @Test
    void aSessionKnowsOnlyItsOwnSecret() {
        BrowserSession session = new BrowserSession("anna", Instant.EPOCH, Instant.EPOCH, "abc");
        assertThat(session.knows("abc")).isTrue();
        assertThat(session.knows("abd")).isFalse();
        assertThat(session.knows("")).isFalse();
        assertThat(session.knows(null)).isFalse();
    }
}
