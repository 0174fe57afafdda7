package pl.paktometr.commitment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;

/**
 * A scored result that bears on a commitment.
 *
 * @param points a unit's, or the mean of all units that submitted, signatories or not; null where
 *     there are none
 * @param absence why not; {@code NONE} where there are points
 */
public record Evidence(Result result, @Nullable BigDecimal points, Absence absence) {}
