package pl.paktometr.movement;

import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * An answer that is another one than last year.
 *
 * @param before null if there was none
 * @param after null if there is none
 */
public record ChangedAnswer(
        String code, @Nullable AnswerValue before, @Nullable AnswerValue after) {}
