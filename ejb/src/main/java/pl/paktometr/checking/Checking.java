package pl.paktometr.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseView;
import pl.paktometr.scoring.ScoreSheet;

/**
 * A submission as it is being checked.
 *
 * @param marks by code
 * @param declared the score of what was submitted
 * @param verified the same with the corrections agreed on
 */
public record Checking(
        ResponseView response,
        List<Flag> flags,
        Map<String, MarkedAnswer> marks,
        ScoreSheet declared,
        ScoreSheet verified) {

    /** The answers with the corrections in their place. */
    static Map<String, AnswerValue> corrected(
            Map<String, AnswerValue> given, Map<String, MarkedAnswer> marks) {
        Map<String, AnswerValue> answers = new TreeMap<>(given);
        marks.values().stream()
                .filter(marked -> marked.mark() == Mark.CORRECTED)
                .forEach(marked -> put(answers, marked.code(), marked.corrected()));
        return answers;
    }

    private static void put(
            Map<String, AnswerValue> answers, String code, Optional<AnswerValue> value) {
        value.ifPresentOrElse(each -> answers.put(code, each), () -> answers.remove(code));
    }
}
