package pl.paktometr.movement;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.UnitFacts;

/**
 * What one unit submitted for one year. A submission holds the base of growth among its answers, so
 * no other year is needed to score it.
 *
 * @param total as it was kept at submission
 */
record AnsweredYear(
        Questionnaire questionnaire,
        UnitFacts unit,
        Map<String, AnswerValue> answers,
        BigDecimal total) {

    /** Those that are scored, of such a unit, in order. */
    List<Result> results() {
        return questionnaire.areasFor(unit.kind(), unit.signatory()).stream()
                .flatMap(area -> area.results().stream())
                .filter(Result::isScored)
                .toList();
    }

    /** By code. */
    Map<String, Question> questions() {
        return results().stream()
                .flatMap(result -> result.questions().stream())
                .collect(toMap(Question::code, each -> each, (a, b) -> a, LinkedHashMap::new));
    }

    ScoreSheet scored(Map<String, AnswerValue> otherAnswers, UnitFacts otherUnit) {
        return ScoreSheet.of(questionnaire, otherUnit, otherAnswers, Map.of(), Mode.FINAL);
    }
}
