package pl.paktometr.export.workings;

import java.util.Map;
import java.util.Optional;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.unit.County;

/**
 * A unit asked, what it answered and what that scored.
 *
 * @param answers by question code, the bases of growth as they were scored; empty unless a
 *     submission is in force
 * @param stored the sheet kept at submission; empty unless it is in force
 */
public record UnitWorking(
        AskedUnit unit,
        County county,
        ResponseState state,
        Map<String, AnswerValue> answers,
        Optional<ScoreSheet> stored) {}
