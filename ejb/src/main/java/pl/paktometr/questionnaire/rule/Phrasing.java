package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * Puts rules in another language than Java, such as that of a spreadsheet. A rule of a new kind
 * brings its sentence along, and the compiler finds every language that has yet to learn it.
 *
 * <p>In all of them, what is not answered earns 0, as in a submitted response.
 */
public interface Phrasing<T> {

    /** The points that stand on the answer; where several are chosen, their sum but 100 at most. */
    T pointsOn(String answer, QuestionType type);

    /** The number itself on knots. */
    T onKnots(String answer, Knots knots);

    /** The number for so many inhabitants; without a population the part leaves. */
    T perInhabitants(String answer, BigDecimal inhabitants, Knots knots);

    /** The number in percent of another one; of nothing it earns 0. */
    T shareOf(String answer, String whole, Knots knots);

    /**
     * The change in percent; without a base to change from the part leaves.
     *
     * @param fromNothing what anything earns where there was nothing
     */
    T growth(String answer, String previous, BigDecimal fromNothing, Knots knots);
}
