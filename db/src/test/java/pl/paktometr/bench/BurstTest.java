package pl.paktometr.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BurstTest {
    @Test
    void countsEveryAnswerOfEveryClient() {
        AtomicInteger acts = new AtomicInteger();
        Burst.Client client = acts::incrementAndGet;

        Burst burst = Burst.of(List.of(client, client), 0.01);

        assertThat(burst.times().sorted()).hasSize(acts.get());
        assertThat(acts.get()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void failsWithAClient() {
        Burst.Client failing =
                () -> {
                    throw new IllegalStateException("500");
                };

        assertThatExceptionOfType(NotMeasured.class)
                .isThrownBy(() -> Burst.of(List.of(failing), 0.01))
                .withMessageContaining("500");
    }
}
