package pl.paktometr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure FIGURE = Figure.of("saved p50", "ms", Timing.of(9, 3.456, 1200));

    @Test
    void tellsTheMedianBetweenTheExtremesAndHowOftenItWasMeasured() {
        assertThat(FIGURE.row().split("\\s{2,}"))
                .containsExactly("saved p50", "9.00", "3.46", "1200", "3 ms");
    }

    @Test
    void holdsTheMedianAgainstTheLimit() {
        assertThat(FIGURE.with(Limit.most(9)).row()).endsWith("<= 9  ok");
        assertThat(FIGURE.with(Limit.most(8.5)).row()).endsWith("<= 8.5  MISSED");
        assertThat(FIGURE.with(Limit.least(9)).row()).endsWith(">= 9  ok");
        assertThat(FIGURE.with(Limit.least(1000)).row()).endsWith(">= 1000  MISSED");
        assertThat(FIGURE.isKept()).isTrue();
    }

    @Test
    void isJson() {
        assertThat(FIGURE.with(Limit.most(3)).json())
                .isEqualTo(
                        "{\"name\": \"saved p50\", \"unit\": \"ms\", \"median\": 9.0, \"least\":"
                                + " 3.456, \"greatest\": 1200.0, \"runs\": 3, \"limit\": \"<= 3\","
                                + " \"kept\": false}");
    }
}
