package pl.paktometr.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void asksOnceASecondHoweverOftenItIsAsked() {
        Pulse<Integer> pulse = pulse(asked::incrementAndGet);
        for (int i = 0; i < 100; i++) {
            assertThat(pulse.answer()).hasValue(1);
        }
        nanos.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(pulse.answer()).hasValue(1);
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(pulse.answer()).hasValue(2);
    }

    @Test
    void whatBreaksIsNoAnswerAndIsAskedAgain() {
        Pulse<Integer> pulse =
                pulse(
                        () -> {
                            if (asked.incrementAndGet() == 1) {
                                throw new IllegalStateException("gone");
                            }
                            return asked.get();
                        });
        assertThat(pulse.answer()).isEmpty();
        assertThat(pulse.answer()).isEmpty();
        assertThat(asked).hasValue(1);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(pulse.answer()).hasValue(2);
    }

    @Test
    void nobodyWaitsForWhatHangsAndItIsNotAskedTwiceMeanwhile() {
        CountDownLatch back = new CountDownLatch(1);
        Pulse<Integer> pulse =
                pulse(
                        () -> {
                            asked.incrementAndGet();
                            back.await();
                            return 4711;
                        });
        assertThat(pulse.answer()).isEmpty();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(pulse.answer()).isEmpty();
        assertThat(asked).hasValue(1);
        back.countDown();
        assertThat(eventually(pulse)).isEqualTo(4711);
    }

    @Test
    void anExecutorThatTakesNothingIsNoAnswer() {
        executor.shutdown();
        assertThat(pulse(asked::incrementAndGet).answer()).isEmpty();
    }

    /** Each answer waits a little by itself. */
    private static int eventually(Pulse<Integer> pulse) {
        for (int i = 0; i < 100; i++) {
            var answer = pulse.answer();
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new AssertionError("no answer");
    }

    private Pulse<Integer> pulse(Callable<Integer> question) {
        return new Pulse<>(
                question, executor, Duration.ofSeconds(1), Duration.ofMillis(200), nanos::get);
    }
}
