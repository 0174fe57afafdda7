package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.Message;

/**
 * The change in percent since last year, on {@link Knots}. Last year's number is that of the
 * accepted response; only where there is none does the one typed beside count. Bases are small, so
 * both numbers always stand in the explanation.
 */
record GrowthRule(String answer, QuestionType type, String previous, Knots knots)
        implements ScoringRule {

    private static final BigDecimal FROM_NOTHING_TO_SOMETHING = BigDecimal.valueOf(100);

    static Optional<GrowthRule> read(Node node, Answerable answerable) {
        Optional<Answerable.Source> answer = answerable.numeric(node, "answer");
        Optional<String> previous = answerable.numericCode(node, "previous");
        Knots knots = Knots.read(node);
        if (answer.isPresent() && answer.map(Answerable.Source::code).equals(previous)) {
            node.refuse("previous", "is the answer itself");
        }
        return answer.flatMap(
                now -> previous.map(then -> new GrowthRule(now.code(), now.type(), then, knots)));
    }

    @Override
    public Set<String> reads() {
        return Set.of(answer, previous);
    }

    @Override
    public Set<String> required() {
        return Set.of(answer);
    }

    @Override
    public Optional<String> lastYearStandsInFor(String code) {
        return previous.equals(code) ? Optional.of(answer) : Optional.empty();
    }

    @Override
    public Outcome earn(Facts facts) {
        Optional<BigDecimal> now = facts.number(answer);
        Optional<BigDecimal> then = base(facts);
        if (now.isEmpty()) {
            return Outcome.unanswered(answer);
        }
        if (then.isEmpty()) {
            return Outcome.leaves(
                    Absence.FIRST_YEAR, Message.of("explain.first_year", answer, now.get()));
        }
        return then.get().signum() == 0 ? fromNothing(now.get()) : onKnots(now.get(), then.get());
    }

    /** From nothing, one is the first thing that is something. */
    @Override
    public Optional<NextStep> nextStep(Facts facts) {
        return base(facts)
                .flatMap(
                        then ->
                                NextStep.least(
                                        this,
                                        facts,
                                        answer,
                                        type,
                                        then.signum() == 0
                                                ? type.atLeast(BigDecimal.ONE).stream()
                                                : knots.values()
                                                        .map(percent -> Percent.more(then, percent))
                                                        .flatMap(
                                                                number ->
                                                                        type
                                                                                .atLeast(number)
                                                                                .stream())));
    }

    private Optional<BigDecimal> base(Facts facts) {
        return facts.lastYear(answer).or(() -> facts.number(previous));
    }

    @Override
    public Message description() {
        return Message.of("rule.growth", answer, previous, knots.displayed());
    }

    @Override
    public <T> T in(Phrasing<T> language) {
        return language.growth(answer, previous, FROM_NOTHING_TO_SOMETHING, knots);
    }

    private Outcome fromNothing(BigDecimal now) {
        BigDecimal points = now.signum() > 0 ? FROM_NOTHING_TO_SOMETHING : BigDecimal.ZERO;
        return Outcome.earned(
                points, Message.of("explain.growth_from_nothing", answer, now, points));
    }

    private Outcome onKnots(BigDecimal now, BigDecimal then) {
        BigDecimal percent = Percent.of(now.subtract(then), then);
        BigDecimal points = knots.at(percent);
        return Outcome.earned(
                points, Message.of("explain.growth", answer, now, then, percent, points));
    }
}
