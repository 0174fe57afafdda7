package pl.paktometr.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent to whom.
 *
 * @param sample the letter to the first who can be reached; null if nobody can
 */
public record ReminderPreview(List<Recipient> recipients, @Nullable LetterTemplate sample) {

    public long reachable() {
        return recipients.stream()
                .filter(recipient -> recipient.reach() == Recipient.Reach.LETTER)
                .count();
    }
}
