package pl.paktometr.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A question to something that may hang: asked once at a time and at most once in a while, however
 * often and by however many it is wanted, and nobody waits long for the answer.
 */
final class Pulse<T> {
    private final Callable<T> question;
    private final ExecutorService executor;
    private final Duration fresh;
    private final Duration patience;
    private final LongSupplier nanos;
    private @Nullable Future<T> asked;
    private long askedAt;

    /**
     * @param fresh how long an answer counts
     * @param patience how long one waits for it
     * @param nanos a clock that nobody sets, for this is asked also while the other one is put
     *     right
     */
    Pulse(
            Callable<T> question,
            ExecutorService executor,
            Duration fresh,
            Duration patience,
            LongSupplier nanos) {
        this.question = question;
        this.executor = executor;
        this.fresh = fresh;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** Empty if there is none in time. */
    Optional<T> answer() {
        try {
            return Optional.of(ask().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException none) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Future<T> ask() {
        long now = nanos.getAsLong();
        Future<T> known = asked;
        if (known == null || (known.isDone() && now - askedAt >= fresh.toNanos())) {
            known = executor.submit(question);
            asked = known;
            askedAt = now;
        }
        return known;
    }
}
