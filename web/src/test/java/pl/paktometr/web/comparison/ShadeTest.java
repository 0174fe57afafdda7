package pl.paktometr.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeTest {

    @ParameterizedTest
    @CsvSource({
        "0, q1",
        "19.99, q1",
        "19.999, q2",
        "20, q2",
        "47.22, q3",
        "60, q4",
        "80, q5",
        "100, q5"
    })
    void isAFifthOfTheScaleByWhatIsShown(String points, String shade) {
        assertThat(Shade.of(new BigDecimal(points))).isEqualTo(shade);
    }

    @Test
    void isNoneWithoutAScore() {
        assertThat(Shade.of(null)).isEqualTo("none");
    }
}
