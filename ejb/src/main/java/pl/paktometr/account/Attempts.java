package pl.paktometr.account;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failures in a row, and the pause they bring. After the fifth there is a lock of 1 minute, and
 * each further one doubles it, to 15 minutes at most: never a day, never for good.
 */
@Embeddable
class Attempts {

    private static final int FREE_FAILURES = 4;
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);

    /** Attempts of one moment queue, and servers' clocks differ a little. */
    private static final Duration NOT_QUITE_AT_ONCE = Duration.ofMinutes(1);

    private int failures;
    private @Nullable Instant lockedUntil;

    protected Attempts() {}

    /** A lock further ahead than there is any was made while the clock was fast, and is none. */
    boolean areLocked(Instant at) {
        return lockedUntil != null
                && at.isBefore(lockedUntil)
                && !lockedUntil.isAfter(at.plus(LONGEST_LOCK).plus(NOT_QUITE_AT_ONCE));
    }

    void fail(Instant at) {
        failures++;
        lockedUntil = failures > FREE_FAILURES ? at.plus(lock()) : null;
    }

    void startAnew() {
        failures = 0;
        lockedUntil = null;
    }

    private Duration lock() {
        int doublings = Math.min(failures - FREE_FAILURES - 1, 4);
        Duration lock = Duration.ofMinutes(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
    }
}
