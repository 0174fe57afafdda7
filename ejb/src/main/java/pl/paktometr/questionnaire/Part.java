package pl.paktometr.questionnaire;

import java.math.BigDecimal;
import pl.paktometr.questionnaire.rule.ScoringRule;

/**
 * What one rule earns, as a share of its result.
 *
 * @param weight above 0; the weights of a result's parts add up to 1
 */
public record Part(BigDecimal weight, ScoringRule rule) {

    /** Whether it earns the same for the same answers. */
    boolean scoresLike(Part other) {
        return weight.compareTo(other.weight) == 0 && rule.scoresLike(other.rule);
    }
}
