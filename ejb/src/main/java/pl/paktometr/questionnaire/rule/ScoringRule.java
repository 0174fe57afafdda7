package pl.paktometr.questionnaire.rule;

import java.util.Optional;
import java.util.Set;
import pl.paktometr.shared.Message;

/** How answers become points: the data of one rule, and its arithmetic. */
public interface ScoringRule {

    /** The codes of all answers it may look at. */
    Set<String> reads();

    /** The codes among them that must be answered before a response can be submitted. */
    Set<String> required();

    Outcome earn(Facts facts);

    /**
     * The smallest change of one answer that earns more. Empty where nothing earns more, and where
     * no answer of this year could change that, as without a base to grow from.
     */
    Optional<NextStep> nextStep(Facts facts);

    /** The rule itself in words and numbers, for whoever checks the method and not one unit. */
    Message description();

    /** The rule itself in another language. */
    <T> T in(Phrasing<T> language);

    /** See {@link pl.paktometr.questionnaire.Questionnaire#lastYearStandsInFor}. */
    default Optional<String> lastYearStandsInFor(String code) {
        return Optional.empty();
    }

    /**
     * Whether it earns the same for the same answers, so that points of two editions may be
     * compared; wording does not matter.
     */
    default boolean scoresLike(ScoringRule other) {
        return equals(other);
    }
}
