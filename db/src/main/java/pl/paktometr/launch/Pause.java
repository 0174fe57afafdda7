package pl.paktometr.launch;

import java.time.Duration;

/** Between two looks at something that is on its way. */
final class Pause {
    private Pause() {}

    static void brief() {
        of(Duration.ofMillis(150));
    }

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }
}
