package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.Message;

/**
 * The points on the options chosen, 100 at most. Nothing chosen is an answer too: there is nothing
 * of the kind.
 */
record OptionsRule(String answer, QuestionType type) implements ScoringRule {

    static Optional<OptionsRule> read(Node node, Answerable answerable) {
        return answerable
                .withPoints(node, "answer")
                .map(source -> new OptionsRule(source.code(), source.type()));
    }

    @Override
    public Set<String> reads() {
        return Set.of(answer);
    }

    @Override
    public Set<String> required() {
        return Set.of();
    }

    @Override
    public Outcome earn(Facts facts) {
        return facts.text(answer).map(this::earn).orElseGet(this::nothingChosen);
    }

    @Override
    public Optional<NextStep> nextStep(Facts facts) {
        return NextStep.byOption(this, facts, answer, type);
    }

    @Override
    public Message description() {
        return Message.of(
                "rule.options",
                answer,
                Earning.list(type.options().stream().map(Earning::ofLabel).toList()));
    }

    @Override
    public <T> T in(Phrasing<T> language) {
        return language.pointsOn(answer, type);
    }

    @Override
    public boolean scoresLike(ScoringRule other) {
        return other instanceof OptionsRule that
                && answer.equals(that.answer)
                && Earning.byCode(type).equals(Earning.byCode(that.type));
    }

    private Outcome earn(String chosen) {
        BigDecimal points = type.points(chosen).orElseThrow();
        return Outcome.earned(
                points, Message.of("explain.options", answer, type.displayed(chosen), points));
    }

    private Outcome nothingChosen() {
        return Outcome.earned(BigDecimal.ZERO, Message.of("explain.options_none", answer));
    }
}
