package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.Message;

/** The points that stand on the level reached. */
record LevelRule(String answer, QuestionType type) implements ScoringRule {

    static Optional<LevelRule> read(Node node, Answerable answerable) {
        return answerable
                .withPoints(node, "answer")
                .map(source -> new LevelRule(source.code(), source.type()));
    }

    @Override
    public Set<String> reads() {
        return Set.of(answer);
    }

    @Override
    public Set<String> required() {
        return Set.of(answer);
    }

    @Override
    public Outcome earn(Facts facts) {
        return facts.text(answer).map(this::earn).orElseGet(() -> Outcome.unanswered(answer));
    }

    @Override
    public Optional<NextStep> nextStep(Facts facts) {
        return NextStep.byOption(this, facts, answer, type);
    }

    @Override
    public Message description() {
        return Message.of(
                "rule.level",
                answer,
                Earning.list(type.options().stream().map(Earning::ofCode).toList()));
    }

    @Override
    public <T> T in(Phrasing<T> language) {
        return language.pointsOn(answer, type);
    }

    @Override
    public boolean scoresLike(ScoringRule other) {
        return other instanceof LevelRule that
                && answer.equals(that.answer)
                && Earning.byCode(type).equals(Earning.byCode(that.type));
    }

    private Outcome earn(String level) {
        BigDecimal points = type.points(level).orElseThrow();
        return Outcome.earned(
                points, Message.of("explain.level", answer, type.displayed(level), points));
    }
}
