package pl.paktometr.movement;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's way from last year's total to this year's. The deltas are exact differences of totals
 * that follow each other, so they add up: {@code last} + all deltas = {@code now}.
 *
 * <p>The order is fixed. First the method: last year's answers are scored with this year's
 * questionnaire and as this year asks the unit; a question that last year did not ask, or whose old
 * answer is none today, takes this year's answer, so that what was never asked is nobody's own
 * change. Then, each over the results in the order of the questionnaire: what became or ceased to
 * be not applicable; growth that can be told now; levels that fell with a lapsed document; then the
 * inhabitants, and last every other answer.
 *
 * <p>Once the same results count, a total is a weighted sum of their points with fixed weights, so
 * within an area the effect of one result does not depend on which other was taken before it. That
 * does not hold for a result that enters or leaves the mean: it moves the weights of the others, so
 * its effect depends on what they earn at that moment. It is taken before them, at last year's
 * points of the rest; two such results in one area share their effect in the order of the
 * questionnaire. Inhabitants that become known move weights too, after those.
 *
 * @param last last year's total as kept
 * @param now this year's total as kept
 */
record Movement(BigDecimal last, BigDecimal now, List<Step> steps) {

    Movement {
        steps = List.copyOf(steps);
    }

    /**
     * @param year reported about now, by which a document has run out or not
     */
    static Movement between(AnsweredYear last, AnsweredYear now, int year) {
        return new Movement(last.total(), now.total(), new Walk(last, now, year).steps());
    }
}
