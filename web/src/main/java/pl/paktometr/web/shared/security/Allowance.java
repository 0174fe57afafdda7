package pl.paktometr.web.shared.security;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many at once, and one more after each pause, for every key by itself. What is kept are the
 * keys asked for last, and of each a single number, so that nobody fills the memory by asking under
 * many names. It is lost when the server stops, and every server has its own.
 */
final class Allowance {
    private final long most;
    private final long pause;
    private final Clock clock;
    private final Map<String, Long> full;

    /**
     * @param most how many at once
     * @param pause after which there is one more
     * @param keys the most that are kept
     */
    Allowance(int most, Duration pause, int keys, Clock clock) {
        this.most = most;
        this.pause = pause.toMillis();
        this.clock = clock;
        this.full =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                        return size() > keys;
                    }
                };
    }

    /** How long until there is one; zero if there is now. */
    synchronized Duration pause(String key) {
        long now = clock.millis();
        long wait = filled(key, now) - now - (most - 1) * pause;
        return Duration.ofMillis(Math.max(0, wait));
    }

    /**
     * Takes one, if there is one.
     *
     * @return how long until there is; zero if it was taken
     */
    synchronized Duration take(String key) {
        Duration wait = pause(key);
        if (wait.isZero()) {
            full.put(key, filled(key, clock.millis()) + pause);
        }
        return wait;
    }

    /** When all will be there again; the clock may have been put back meanwhile. */
    private long filled(String key, long now) {
        long filled = full.getOrDefault(key, now);
        return Math.min(Math.max(filled, now), now + most * pause);
    }
}
