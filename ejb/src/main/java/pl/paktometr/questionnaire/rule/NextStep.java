package pl.paktometr.questionnaire.rule;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * One answer that would earn more, and how much.
 *
 * @param from the canonical answer given; empty when there is none
 * @param to the canonical answer one step up
 * @param before the points the rule gives now, 0 where it waits for an answer
 * @param after the points it would give
 */
public record NextStep(
        String code, Optional<String> from, String to, BigDecimal before, BigDecimal after) {

    public BigDecimal gain() {
        return after.subtract(before);
    }

    /**
     * Of the candidates that earn more than what is given, the one that earns least; of equals, the
     * first.
     */
    static Optional<NextStep> least(
            ScoringRule rule,
            Facts facts,
            String code,
            QuestionType type,
            Stream<String> candidates) {
        Outcome now = rule.earn(facts);
        if (now.points().isEmpty() && now.absence() != Absence.NO_DATA) {
            return Optional.empty();
        }
        BigDecimal before = now.points().orElse(BigDecimal.ZERO);
        return candidates
                .flatMap(
                        to ->
                                rule
                                        .earn(facts.with(code, type, to))
                                        .points()
                                        .map(
                                                after ->
                                                        new NextStep(
                                                                code,
                                                                facts.text(code),
                                                                to,
                                                                before,
                                                                after))
                                        .stream())
                .filter(step -> step.gain().signum() > 0)
                .min(comparing(NextStep::after));
    }

    /** By choosing one more option, or another one. */
    static Optional<NextStep> byOption(
            ScoringRule rule, Facts facts, String code, QuestionType type) {
        return least(
                rule,
                facts,
                code,
                type,
                type.options().stream()
                        .map(option -> type.choosing(facts.text(code), option.code())));
    }
}
