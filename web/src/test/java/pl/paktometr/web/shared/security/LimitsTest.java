package pl.paktometr.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.web.shared.CookieNames;
import pl.paktometr.web.shared.TooOften;

/** From where somebody asks, by which browser, and for how long. */
class LimitsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,              192.0.2.7",
        "2001:db8:1:2::7,        20010db800010002",
        "2001:db8:1:2:ffff::1,   20010db800010002",
        "2001:db8:1:3::7,        20010db800010003",
        "::ffff:192.0.2.7,       192.0.2.7",
        "not:an:address,         not:an:address",
        "unknown,                unknown"
    })
    void aNetworkOfIpv6IsOnePlace(String address, String place) {
        assertThat(Limits.place(address)).isEqualTo(place);
    }

    @Test
    void aBrowserKnowsTheEightPeopleWhoUsedItLast() {
        String marks =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(Integer::toString)
                        .reduce("", (known, person) -> KnownBrowser.with(person, known));
        assertThat(marks).isEqualTo("9.8.7.6.5.4.3.2");
        assertThat(KnownBrowser.with("5", marks)).isEqualTo("5.9.8.7.6.4.3.2");
    }

    @Test
    void namesCookiesForThisHostAloneWhereTheyAreKeptToHttps() {
        assertThat(CookieNames.of("session", true)).isEqualTo("__Host-session");
        assertThat(CookieNames.of("session", false)).isEqualTo("session");
    }

    @Test
    void aSessionLastsAWorkingDayHoweverBusy() {
        BrowserSession session = new BrowserSession("anna", NOON, NOON, "secret");
        assertThat(session.lasts(NOON.plus(Duration.ofHours(12)).minusMillis(1))).isTrue();
        assertThat(session.lasts(NOON.plus(Duration.ofHours(12)))).isFalse();
        assertThat(session.lasts(NOON.minus(Duration.ofMinutes(1)))).isTrue();
        assertThat(session.lasts(NOON.minus(Duration.ofMinutes(2)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "40, 60", "42, 58", "99, 1", "100, 100", "230, 70"})
    void refusesOnTheBeatHoweverLongItTook(long millis, long more) {
        assertThat(Limits.untilBeat(Duration.ofMillis(millis))).hasMillis(more);
    }

    @ParameterizedTest
    @CsvSource({"PT0.001S, 1, 1", "PT15S, 15, 1", "PT61S, 61, 2"})
    void saysHowLongToWaitAndNeverTooLittle(Duration pause, String seconds, String minutes) {
        TooOften often = new TooOften(pause);
        assertThat(often.seconds()).isEqualTo(seconds);
        assertThat(often.text().args().stream().map(String::valueOf).collect(Collectors.joining()))
                .isEqualTo(minutes);
    }
}
