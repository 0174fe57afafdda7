package pl.paktometr.response;

import java.time.Instant;
import java.util.Optional;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * A correction made after the edition was published.
 *
 * @param by name of whoever corrected it
 * @param statement number of the statement that is in force since then
 */
public record Erratum(
        AskedUnit unit,
        String code,
        Optional<AnswerValue> before,
        Optional<AnswerValue> after,
        String because,
        String by,
        Instant at,
        String statement) {}
