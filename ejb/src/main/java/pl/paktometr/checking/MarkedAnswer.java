package pl.paktometr.checking;

import java.time.Instant;
import java.util.Optional;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * An answer of a submission that was looked at.
 *
 * @param corrected what it should be; only where it was corrected, and empty for no answer
 * @param comment to the unit; may be empty
 * @param by name of whoever looked
 */
public record MarkedAnswer(
        String code,
        Mark mark,
        Optional<AnswerValue> corrected,
        String comment,
        String by,
        Instant at) {}
