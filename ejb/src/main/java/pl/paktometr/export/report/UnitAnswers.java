package pl.paktometr.export.report;

import java.util.Map;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.unit.UnitKind;

/**
 * A unit asked and what it answered.
 *
 * @param answers by question code; empty unless a submission is in force
 */
record UnitAnswers(UnitScores scores, Map<String, AnswerValue> answers) {

    /** Whether the result does not apply to the unit: it said so, or was never asked. */
    boolean isNotApplicable(Area area, Result result) {
        UnitKind kind = scores.unit().kind();
        boolean asked =
                result.isAskedOf(kind) && (scores.unit().signatory() || !area.signatoriesOnly());
        return scores.answered()
                && (!asked || result.notApplicableReason(kind, answers).isPresent());
    }
}
