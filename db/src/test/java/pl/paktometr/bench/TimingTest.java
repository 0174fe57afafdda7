package pl.paktometr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void takesTheMiddleOrTheMeanOfTheTwoThere() {
        assertThat(Timing.of(3, 1, 2).median()).isEqualTo(2);
        assertThat(Timing.of(4, 1, 2, 3).median()).isEqualTo(2.5);
    }

    @Test
    void leavesOneOfTwentyAboveP95() {
        double[] times = IntStream.rangeClosed(1, 30).asDoubleStream().toArray();
        assertThat(Timing.of(times).p95()).isEqualTo(29);
        assertThat(Timing.of(times).least()).isEqualTo(1);
        assertThat(Timing.of(times).greatest()).isEqualTo(30);
        assertThat(Timing.of(5).p95()).isEqualTo(5);
    }
}
