package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Part;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.questionnaire.rule.Outcome;
import pl.paktometr.shared.Message;

/** From answers to scores: parts, then results, then areas. */
record Scorer(
        UnitFacts unit,
        Map<String, AnswerValue> answers,
        Map<String, AnswerValue> lastYear,
        Mode mode) {

    AreaScore area(Area area) {
        List<ResultScore> results =
                area.results().stream().filter(Result::isScored).map(this::result).toList();
        return new AreaScore(area.code(), area.weight(), mean(results), results);
    }

    static Optional<Points> mean(List<ResultScore> results) {
        return Points.mean(
                results.stream()
                        .flatMap(
                                each ->
                                        each
                                                .points()
                                                .map(
                                                        points ->
                                                                new Points.Weighted(
                                                                        each.weight(), points))
                                                .stream())
                        .toList());
    }

    private ResultScore result(Result result) {
        return result.notApplicableReason(unit.kind(), answers)
                .map(reason -> notApplicable(result, reason))
                .orElseGet(() -> scored(result));
    }

    private static ResultScore notApplicable(Result result, String reason) {
        return new ResultScore(
                result.code(),
                result.weight(),
                Optional.empty(),
                Absence.NOT_APPLICABLE,
                result.dependsOnOthers(),
                List.of(),
                Optional.of(Message.of("explain.not_applicable", reason)));
    }

    private ResultScore scored(Result result) {
        ResultFacts facts = new ResultFacts(result, unit.population(), answers, lastYear);
        boolean begun = facts.isBegun();
        List<PartScore> parts =
                withSharedOutWeights(
                        result.parts().stream().map(part -> part(part, facts, begun)).toList());
        Optional<Points> points =
                Points.mean(
                        parts.stream()
                                .flatMap(
                                        each ->
                                                each
                                                        .points()
                                                        .map(
                                                                p ->
                                                                        new Points.Weighted(
                                                                                each.weight(), p))
                                                        .stream())
                                .toList());
        return new ResultScore(
                result.code(),
                result.weight(),
                points,
                points.isPresent() ? Absence.NONE : absence(parts),
                result.dependsOnOthers(),
                parts,
                Optional.empty());
    }

    private PartScore part(Part part, ResultFacts facts, boolean begun) {
        Outcome outcome = part.rule().earn(facts);
        Optional<Points> points = outcome.points().map(Points::new);
        Absence absence = outcome.absence();
        if (mode == Mode.DRAFT && !begun) {
            // Nothing chosen earns 0 of its own accord, but not before the respondent has come this
            // far.
            points = Optional.empty();
            absence = Absence.NO_DATA;
        }
        if (mode == Mode.FINAL && absence == Absence.NO_DATA) {
            points = Optional.of(Points.ZERO);
        }
        return new PartScore(part.weight(), points, absence, outcome.explanation());
    }

    private static List<PartScore> withSharedOutWeights(List<PartScore> parts) {
        BigDecimal staying =
                parts.stream()
                        .filter(part -> part.points().isPresent())
                        .map(PartScore::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.stream().map(part -> part.weighing(share(part, staying))).toList();
    }

    private static BigDecimal share(PartScore part, BigDecimal staying) {
        return part.points().isPresent()
                ? part.weight().divide(staying, MathContext.DECIMAL128)
                : BigDecimal.ZERO;
    }

    private static Absence absence(List<PartScore> parts) {
        boolean unanswered = parts.stream().anyMatch(part -> part.absence() == Absence.NO_DATA);
        return unanswered ? Absence.NO_DATA : parts.get(0).absence();
    }
}
