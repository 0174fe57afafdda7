package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.Message;

/**
 * What one part of a result earned.
 *
 * @param weight as used: when other parts leave, theirs goes to those that stay, so that it adds up
 *     to 1; 0 for a part that left
 * @param points empty for a part that left
 * @param absence why it left; {@code NO_DATA} beside 0 points is an answer that is missing in a
 *     submitted response
 * @param explanation the answers, the numbers and the arithmetic
 */
public record PartScore(
        BigDecimal weight, Optional<Points> points, Absence absence, Message explanation) {

    PartScore weighing(BigDecimal otherWeight) {
        return new PartScore(otherWeight, points, absence, explanation);
    }
}
