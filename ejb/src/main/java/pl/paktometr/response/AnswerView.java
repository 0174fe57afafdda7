package pl.paktometr.response;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * An answer as a reader sees it.
 *
 * @param given empty after it was cleared
 * @param version what a client must name to change it; 0 if nobody has answered
 * @param takenOver carried over from last year and confirmed
 * @param readOnly it is last year's accepted value, not this year's answer
 * @param changedBy login of whoever changed it last; null if nobody has
 */
public record AnswerView(
        Optional<AnswerValue> given,
        int version,
        boolean takenOver,
        boolean readOnly,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static final AnswerView NEVER_GIVEN =
            new AnswerView(Optional.empty(), 0, false, false, null, null);

    static AnswerView lastYears(AnswerValue value) {
        return new AnswerView(Optional.of(value), 0, false, true, null, null);
    }
}
