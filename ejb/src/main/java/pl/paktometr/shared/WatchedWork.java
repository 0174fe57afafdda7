package pl.paktometr.shared;

import java.time.Duration;

/**
 * Announced before the work begins, so that whoever observes the end of its transaction learns how
 * long it took with the commit.
 */
public final class WatchedWork {
    private final String name;
    private final long begun = System.nanoTime();
    private volatile String refusal = "";

    WatchedWork(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** The code of the rule that said no; empty if none did. */
    public String refusal() {
        return refusal;
    }

    public Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void refused(BusinessRuleBroken rule) {
        refusal = rule.text().key().replaceFirst("^broken\\.", "");
    }
}
