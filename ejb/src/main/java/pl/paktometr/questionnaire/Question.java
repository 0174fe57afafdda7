package pl.paktometr.questionnaire;

import java.util.Map;
import java.util.Optional;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.LocalText;

/**
 * One thing asked, with one answer.
 *
 * @param code stable for ever, such as {@code A1b} or {@code A1-document-until}
 * @param unit what a number is counted in, to stand beside it
 * @param block the block of repeating questions it comes from, such as {@code document}; empty for
 *     a result's own
 * @param fromLevel the level of the result from which it is asked; 0 when always
 */
public record Question(
        String code,
        LocalText label,
        Optional<LocalText> hint,
        Optional<LocalText> unit,
        QuestionType type,
        Optional<String> block,
        int fromLevel) {

    /** The canonical text of its answer among the given ones. */
    public Optional<String> textIn(Map<String, AnswerValue> answers) {
        return Optional.ofNullable(answers.get(code)).flatMap(AnswerValue::text);
    }
}
