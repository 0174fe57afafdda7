package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Part;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.unit.UnitKind;

class RemadeTest {
    private static final Questionnaire FIRST = new Questionnaires().edition(1);

    /** Half of the last decimal kept, twice over: results are kept rounded, and so is the mean. */
    private static final long ROUNDING = 2;

    @Property(tries = 150)
    void allResultsTogetherMakeTheAreasAndTheTotalOfTheSheet(
            @ForAll Random random, @ForAll UnitKind kind) {
        ScoreSheet sheet = sheet(random, kind);
        Set<String> all = FIRST.results().stream().map(Result::code).collect(Collectors.toSet());
        assertRemade(
                sheet, all, UnitScores.TOTAL, sheet.total().map(Figure::of).orElse(Figure.NO_DATA));
        for (AreaScore area : sheet.areas()) {
            assertRemade(
                    sheet, all, area.code(), area.points().map(Figure::of).orElse(Figure.NO_DATA));
        }
    }

    @Property(tries = 150)
    void thoseThatDoNotDependOnOthersMakeTheTotalWithoutThem(
            @ForAll Random random, @ForAll UnitKind kind) {
        ScoreSheet sheet = sheet(random, kind);
        Set<String> independent =
                FIRST.results().stream()
                        .filter(result -> !result.dependsOnOthers())
                        .map(Result::code)
                        .collect(Collectors.toSet());
        assertRemade(
                sheet,
                independent,
                UnitScores.TOTAL,
                sheet.totalWithoutDependent().map(Figure::of).orElse(Figure.NO_DATA));
    }

    /** Whatever the weights of three areas, with the highest scores there are. */
    @ParameterizedTest
    @CsvSource({
        "0.3333333, 0.3333333, 0.3333334",
        "0.333333333333, 0.333333333333, 0.333333333334",
        "40, 35, 25",
        "33.33333333, 33.33333333, 33.33333334",
        "1000000, 2000000, 3000000",
        "1, 0, 2.5"
    })
    void noWeightsAreTooFineOrTooHeavy(String a, String b, String c) {
        Questionnaire weighed = weighed(List.of(a, b, c));
        Map<String, Integer> points = Map.of("A1", 100, "B1", 100, "C1", 70);
        long[] made =
                new Remade(weighed, points.keySet())
                        .of(
                                UnitScores.TOTAL,
                                1,
                                code -> Tables.exact(Objects.requireNonNull(points.get(code))));
        double weights = Double.parseDouble(a) + Double.parseDouble(b) + Double.parseDouble(c);
        double expected = 100 - 30 * Double.parseDouble(c) / weights;
        assertThat(made[0] / 1e8).isCloseTo(expected, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0 0 1, 0.33333333", "0 1 1, 0.66666667", "1 1 1, 1", "-1 0 1, 0.5", "-1 -1 5, 5"})
    void isRoundedHalfUpAtTheEighthDecimalAndLeavesOutWhatIsAbsent(String results, String area) {
        String[] each = results.split(" ");
        long[] made =
                new Remade(Golden.NOW, Set.of("A1", "A2", "A3"))
                        .of(
                                "A",
                                1,
                                code -> Tables.exact(Integer.parseInt(each[code.charAt(1) - '1'])));
        assertThat(made).containsExactly(Exact.of(new BigDecimal(area)));
    }

    @Test
    void halfOfTheLastDecimalIsRoundedUp() {
        assertThat(
                        new Remade(Golden.NOW, Set.of("A1", "A2"))
                                .of("A", 2, code -> code.equals("A1") ? exact(1, 2) : exact(0, 0)))
                .containsExactly(1, 1);
    }

    private static long[] exact(long... scores) {
        return scores;
    }

    @ParameterizedTest
    @CsvSource({"A, A1", "TOTAL, Z9", "Z, A1"})
    void ofNothingNothingIsMade(String code, String results) {
        long absent = Exact.of(Absence.NO_DATA);
        assertThat(
                        new Remade(Golden.NOW, Set.of(results))
                                .of(code, 2, each -> new long[] {absent, absent}))
                .containsExactly(absent, absent);
    }

    private static void assertRemade(
            ScoreSheet sheet, Set<String> results, String code, Figure expected) {
        Map<String, Long> scores = new HashMap<>();
        for (ResultScore result : sheet.results()) {
            scores.put(
                    result.code(),
                    Tables.exact(
                            result.points()
                                    .map(Figure::of)
                                    .orElseGet(() -> Figure.absent(result.absence()))));
        }
        long absent = Exact.of(Absence.NO_DATA);
        long made =
                new Remade(FIRST, results)
                        .of(code, 1, result -> new long[] {scores.getOrDefault(result, absent)})[0];
        assertThat(Exact.isThere(made)).isEqualTo(expected.isPresent());
        assertThat(made).as(code).isCloseTo(Tables.exact(expected), within(ROUNDING));
    }

    /** Of random answers to what rules read, some of it missing or not applicable. */
    private static ScoreSheet sheet(Random random, UnitKind kind) {
        Map<String, AnswerValue> answers = new HashMap<>();
        for (Result result : FIRST.results()) {
            Set<String> read = new HashSet<>();
            result.parts().stream().map(Part::rule).forEach(rule -> read.addAll(rule.reads()));
            for (Question question : result.questions()) {
                if (read.contains(question.code()) && random.nextInt(10) > 0) {
                    answers.put(question.code(), answer(question, random));
                }
            }
            if (result.mayBeNotApplicableFor(kind) && random.nextBoolean()) {
                answers.put(result.code(), AnswerValue.notApplicable("Nie dotyczy"));
            }
        }
        return ScoreSheet.of(
                FIRST,
                new UnitFacts(
                        kind,
                        random.nextInt(5) == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(1 + random.nextInt(50_000)),
                        random.nextBoolean()),
                answers,
                Map.of(),
                Mode.FINAL);
    }

    private static AnswerValue answer(Question question, Random random) {
        int options = question.type().options().size();
        return AnswerValue.of(
                options > 0
                        ? question.type().options().get(random.nextInt(options)).code()
                        : Integer.toString(random.nextInt(30)));
    }

    /** Three areas of one result each. */
    private static Questionnaire weighed(List<String> weights) {
        Result result = Golden.NOW.result("A1");
        List<Area> areas =
                List.of(0, 1, 2).stream()
                        .map(
                                i -> {
                                    String code = "ABC".substring(i, i + 1);
                                    return new Area(
                                            code,
                                            new BigDecimal(weights.get(i)),
                                            false,
                                            result.label(),
                                            java.util.Optional.empty(),
                                            List.of(named(result, code + "1")));
                                })
                        .toList();
        return new Questionnaire(1, "1.0", result.label(), Map.of(), areas);
    }

    private static Result named(Result result, String code) {
        return new Result(
                code,
                result.weight(),
                result.label(),
                result.guidance(),
                result.articles(),
                result.dependsOnOthers(),
                result.askedOf(),
                result.notApplicableFor(),
                result.questions(),
                result.checks(),
                result.parts());
    }
}
