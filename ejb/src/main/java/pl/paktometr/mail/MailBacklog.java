package pl.paktometr.mail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has not arrived of the letters of the last thirty days.
 *
 * @param leaves whether letters leave at all
 * @param letters how many are in a state; every state but {@link LetterState#SENT} has a number
 * @param oldest when the one that waits longest was written; null if none waits
 */
public record MailBacklog(
        boolean leaves, Map<LetterState, Long> letters, @Nullable Instant oldest) {

    public MailBacklog {
        letters = Map.copyOf(letters);
    }

    public long of(LetterState state) {
        return letters.getOrDefault(state, 0L);
    }
}
