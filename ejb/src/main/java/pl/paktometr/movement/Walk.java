package pl.paktometr.movement;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.CarryOver;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.questionnaire.type.InvalidAnswer;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.UnitFacts;

/** Takes the steps of {@link Movement}, from last year's answers to this year's. */
final class Walk {
    /** The block of what set a result up. */
    static final String DOCUMENT = "document";

    private final AnsweredYear last;
    private final AnsweredYear now;
    private final int year;
    private final ScoreSheet end;
    private final Map<String, AnswerValue> answers = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private UnitFacts unit;
    private ScoreSheet sheet;
    private BigDecimal total;

    Walk(AnsweredYear last, AnsweredYear now, int year) {
        this.last = last;
        this.now = now;
        this.year = year;
        this.end = now.scored(now.answers(), now.unit());
        carryLastYears();
        this.unit =
                new UnitFacts(now.unit().kind(), last.unit().population(), now.unit().signatory());
        this.sheet = now.scored(answers, unit);
        this.total = last.total();
    }

    List<Step> steps() {
        arrive(Cause.METHOD, totalOf(sheet));
        for (Result result : now.results()) {
            if (differs(result, score -> score.absence() == Absence.NOT_APPLICABLE)) {
                take(Cause.NOT_APPLICABLE, result, counting(result));
            }
        }
        for (Result result : now.results()) {
            if (differs(result, Walk::isFirstYear)) {
                take(Cause.FIRST_YEAR, result, basesOfGrowth(result));
            }
        }
        for (Result result : now.results()) {
            if (fellWithItsDocument(result)) {
                take(Cause.LAPSED_DOCUMENT, result, levelAndDocument(result));
            }
        }
        unit = now.unit();
        sheet = now.scored(answers, unit);
        arrive(Cause.POPULATION, totalOf(sheet));
        for (Result result : now.results()) {
            take(Cause.OWN_CHANGE, result, counting(result));
        }
        // what was kept may have been scored by an earlier version of the method
        arrive(Cause.METHOD, now.total());
        return steps;
    }

    private void carryLastYears() {
        Map<String, Question> then = last.questions();
        for (Result result : now.results()) {
            for (Question question : result.questions()) {
                String code = question.code();
                AnswerValue before = last.answers().get(code);
                boolean comparable =
                        then.containsKey(code)
                                && (before == null || takes(result, question, before, then));
                put(code, comparable ? before : now.answers().get(code));
            }
        }
    }

    /** Whether an answer of last year is one to this year's question. */
    private boolean takes(
            Result result, Question question, AnswerValue before, Map<String, Question> then) {
        if (before.isNotApplicable()) {
            return result.mayBeNotApplicableFor(now.unit().kind())
                    || !last.questionnaire()
                            .resultOf(question.code())
                            .mayBeNotApplicableFor(last.unit().kind());
        }
        if (question.type().equals(Objects.requireNonNull(then.get(question.code())).type())) {
            return true;
        }
        try {
            return question.type().canonical(before.content()).equals(before.content());
        } catch (InvalidAnswer another) {
            return false;
        }
    }

    /** Moves the answers of those codes to this year's; a step if that moved the result. */
    private void take(Cause cause, Result result, Collection<String> codes) {
        List<ChangedAnswer> changed =
                codes.stream()
                        .map(
                                code ->
                                        new ChangedAnswer(
                                                code, answers.get(code), now.answers().get(code)))
                        .filter(each -> !Objects.equals(each.before(), each.after()))
                        .toList();
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(each -> put(each.code(), each.after()));
        ResultScore before = sheet.result(result.code());
        sheet = now.scored(answers, unit);
        ResultScore after = sheet.result(result.code());
        if (before.points().equals(after.points()) && before.absence() == after.absence()) {
            return;
        }
        BigDecimal arrived = totalOf(sheet);
        steps.add(
                new Step(
                        cause,
                        result.code(),
                        value(before),
                        value(after),
                        arrived.subtract(total),
                        arrived,
                        changed));
        total = arrived;
    }

    /** A step that is about no single result, if it moved the total. */
    private void arrive(Cause cause, BigDecimal arrived) {
        if (arrived.compareTo(total) != 0) {
            steps.add(
                    new Step(cause, null, null, null, arrived.subtract(total), arrived, List.of()));
            total = arrived;
        }
    }

    private boolean differs(Result result, Predicate<ResultScore> about) {
        return about.test(sheet.result(result.code())) != about.test(end.result(result.code()));
    }

    private static boolean isFirstYear(ResultScore score) {
        return score.parts().stream().anyMatch(part -> part.absence() == Absence.FIRST_YEAR);
    }

    private boolean fellWithItsDocument(Result result) {
        return CarryOver.of(result, last.answers(), year).state() == CarryOver.State.LAPSED
                && level(answers.get(result.code())) > level(now.answers().get(result.code()));
    }

    /** Not answered is less than the lowest. */
    private static int level(@Nullable AnswerValue answer) {
        return Optional.ofNullable(answer)
                .flatMap(AnswerValue::text)
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /** What its score is made of, and where it would say that it does not apply. */
    private static Set<String> counting(Result result) {
        Set<String> codes =
                result.parts().stream()
                        .flatMap(part -> part.rule().reads().stream())
                        .collect(toCollection(LinkedHashSet::new));
        codes.add(result.code());
        return inOrder(result, codes);
    }

    private Set<String> basesOfGrowth(Result result) {
        Set<String> codes =
                counting(result).stream()
                        .filter(code -> isAsked(result, code))
                        .filter(code -> now.questionnaire().lastYearStandsInFor(code).isPresent())
                        .collect(toCollection(LinkedHashSet::new));
        return inOrder(result, codes);
    }

    private static Set<String> levelAndDocument(Result result) {
        Set<String> codes = new LinkedHashSet<>(Set.of(result.code()));
        result.block(DOCUMENT).forEach(question -> codes.add(question.code()));
        return inOrder(result, codes);
    }

    private static Set<String> inOrder(Result result, Set<String> codes) {
        return result.questions().stream()
                .map(Question::code)
                .filter(codes::contains)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static boolean isAsked(Result result, String code) {
        return result.questions().stream().anyMatch(question -> question.code().equals(code));
    }

    private void put(String code, @Nullable AnswerValue value) {
        if (value == null) {
            answers.remove(code);
        } else {
            answers.put(code, value);
        }
    }

    /** Where for a moment nothing counts, the total stays where it was. */
    private BigDecimal totalOf(ScoreSheet scored) {
        return scored.total().map(Points::value).orElse(total);
    }

    private static @Nullable BigDecimal value(ResultScore score) {
        return score.points().map(Points::value).orElse(null);
    }
}
