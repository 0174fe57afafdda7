package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Part;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Facts;
import pl.paktometr.questionnaire.rule.NextStep;
import pl.paktometr.response.ResponseView;

/**
 * One unit's answers, and what would become of the score were they others. Scored as if submitted:
 * what is not answered counts 0.
 */
public record WhatIf(
        Questionnaire questionnaire,
        UnitFacts unit,
        Map<String, AnswerValue> answers,
        Map<String, AnswerValue> lastYear) {

    public static WhatIf of(Questionnaire questionnaire, ResponseView response) {
        return new WhatIf(
                questionnaire,
                UnitFacts.of(response.unit()),
                response.given(),
                response.lastYear());
    }

    /** With other answers in place of all that were given. */
    public WhatIf answering(Map<String, AnswerValue> others) {
        return new WhatIf(questionnaire, unit, others, lastYear);
    }

    public ScoreSheet score() {
        return ScoreSheet.of(questionnaire, unit, answers, lastYear, Mode.FINAL);
    }

    /** Every part's next step, where it has one, in the questionnaire's order. */
    public List<Step> steps() {
        ScoreSheet now = score();
        return scoredResults().flatMap(result -> steps(result, now)).toList();
    }

    /** The questions that may move the score of this unit, in order. */
    public List<Question> scoredQuestions() {
        return scoredResults()
                .flatMap(
                        result ->
                                result.questions().stream()
                                        .filter(question -> isRead(result, question)))
                .toList();
    }

    /**
     * The points, weighed within its result, of the parts that look at that answer, were it this
     * one. Empty where none of them can be told whatever is answered, and where the result does not
     * apply or is not asked.
     *
     * @param canonical empty for no answer, which earns nothing
     */
    public Optional<BigDecimal> earnedBy(String code, Optional<String> canonical) {
        Map<String, AnswerValue> supposed = new TreeMap<>(answers);
        canonical.ifPresentOrElse(
                text -> supposed.put(code, AnswerValue.of(text)), () -> supposed.remove(code));
        return scoredResults()
                .filter(result -> result.asks(code))
                .filter(result -> result.notApplicableReason(unit.kind(), supposed).isEmpty())
                .findFirst()
                .flatMap(result -> earned(result, code, supposed));
    }

    private Optional<BigDecimal> earned(
            Result result, String code, Map<String, AnswerValue> supposed) {
        Facts facts = new ResultFacts(result, unit.population(), supposed, lastYear);
        return result.parts().stream()
                .filter(part -> part.rule().reads().contains(code))
                .flatMap(part -> weighed(part, facts).stream())
                .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> weighed(Part part, Facts facts) {
        return part.rule().earn(facts).points().map(part.weight()::multiply);
    }

    private Stream<Step> steps(Result result, ScoreSheet now) {
        if (result.notApplicableReason(unit.kind(), answers).isPresent()) {
            return Stream.empty();
        }
        Facts facts = new ResultFacts(result, unit.population(), answers, lastYear);
        return IntStream.range(0, result.parts().size())
                .boxed()
                .flatMap(
                        part ->
                                result.parts().get(part).rule().nextStep(facts).stream()
                                        .map(next -> step(result, part, next, now)));
    }

    private Step step(Result result, int part, NextStep next, ScoreSheet now) {
        Map<String, AnswerValue> stepped = new TreeMap<>(answers);
        stepped.put(next.code(), AnswerValue.of(next.to()));
        ScoreSheet then = answering(stepped).score();
        String code = result.code();
        return new Step(
                code,
                part,
                next,
                gain(now.result(code).points(), then.result(code).points()),
                gain(now.total(), then.total()));
    }

    private static BigDecimal gain(Optional<Points> before, Optional<Points> after) {
        return value(after).subtract(value(before));
    }

    private static BigDecimal value(Optional<Points> points) {
        return points.map(Points::value).orElse(BigDecimal.ZERO);
    }

    private static boolean isRead(Result result, Question question) {
        return result.parts().stream()
                .anyMatch(part -> part.rule().reads().contains(question.code()));
    }

    private Stream<Result> scoredResults() {
        return questionnaire.areasFor(unit.kind(), unit.signatory()).stream()
                .flatMap(area -> area.results().stream())
                .filter(Result::isScored);
    }
}
