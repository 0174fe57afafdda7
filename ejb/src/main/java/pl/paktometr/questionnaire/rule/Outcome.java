package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.paktometr.shared.Message;

/**
 * What a rule says about one unit's answers.
 *
 * @param points 0–100, not rounded; empty when there are none
 * @param missing the codes that would have to be answered first
 * @param explanation every number that went in, and what came out
 */
public record Outcome(
        Optional<BigDecimal> points, Absence absence, List<String> missing, Message explanation) {

    static Outcome earned(BigDecimal points, Message explanation) {
        return new Outcome(Optional.of(points), Absence.NONE, List.of(), explanation);
    }

    /** Counts 0 in a submitted response and is left out of a draft. */
    static Outcome unanswered(String... missing) {
        Message explanation = Message.of("explain.unanswered", String.join(", ", missing));
        return new Outcome(Optional.empty(), Absence.NO_DATA, List.of(missing), explanation);
    }

    /** Counts neither way: the other parts take over its weight. */
    static Outcome leaves(Absence reason, Message explanation) {
        return new Outcome(Optional.empty(), reason, List.of(), explanation);
    }
}
