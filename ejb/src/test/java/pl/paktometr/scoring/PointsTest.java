package pl.paktometr.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.scoring.Points.Weighted;

class PointsTest {

    @ParameterizedTest
    @CsvSource({"36.125,36.13", "36.1249999,36.12", "0,0.00", "100,100.00", "54.1666667,54.17"})
    void pointsAreRoundedHalfUpWhenShown(String value, String shown) {
        assertThat(Points.of(value)).hasToString(shown);
        assertThat(Points.of(value).shown()).isEqualTo(new BigDecimal(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "100.0001"})
    void pointsAreFromZeroToAHundred(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(value));
    }

    @Test
    void equalPointsAreEqualHoweverWritten() {
        assertThat(Points.of("50.00")).isEqualTo(Points.of("50")).isGreaterThan(Points.of("49.9"));
    }

    @Test
    void aMeanWeighs() {
        assertThat(Points.mean(List.of(weighted("3", "100"), weighted("1", "20"))))
                .contains(Points.of("80"));
    }

    @Test
    void ofNothingThatWeighsThereIsNoMean() {
        assertThat(Points.mean(List.of())).isEmpty();
        assertThat(Points.mean(List.of(weighted("0", "50")))).isEmpty();
    }

    private static Weighted weighted(String weight, String points) {
        return new Weighted(new BigDecimal(weight), Points.of(points));
    }
}
