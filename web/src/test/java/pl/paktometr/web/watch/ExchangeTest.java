package pl.paktometr.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdef0123456789abcdef",
                "f58c3f0e-9f0a-4d55-8a33-0b1a6b1b2c3d",
                "edge-1.2026_11",
            })
    void believesTheNumberOfAProxy(String given) {
        assertThat(Exchange.numberOf(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "short",
                "-starts-with-a-dash",
                "with space in it",
                "line\nbreak-in-it",
                "\"quoted-for-json\"",
                "<script>alert</script>",
                "żółw-i-jego-numer",
                "0123456789012345678901234567890123456789012345678901234567890123x",
            })
    void makesOneInsteadOfWhatIsNone(String given) {
        assertThat(Exchange.numberOf(given)).isNotEqualTo(given).matches("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    @Test
    void noTwoAreAlike() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            numbers.add(Exchange.numberOf(null));
        }
        assertThat(numbers).hasSize(1000);
    }
}
