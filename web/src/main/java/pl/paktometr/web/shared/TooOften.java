package pl.paktometr.web.shared;

import java.time.Duration;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Somebody asks more often than people do. */
public class TooOften extends BusinessRuleBroken {
    private final Duration pause;

    public TooOften(Duration pause) {
        super(
                Kind.TOO_OFTEN,
                Message.of("broken.too_many_attempts", pause.plusMillis(59_999).toMinutes()),
                "Too many attempts");
        this.pause = pause;
    }

    /** For the header {@code Retry-After}. */
    public String seconds() {
        return seconds(pause);
    }

    public static String seconds(Duration pause) {
        return Long.toString(pause.plusMillis(999).toSeconds());
    }
}
