package pl.paktometr.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.unit.UnitKind;

/** What holds for whatever a unit may answer. */
class ScoreSheetPropertiesTest {

    private static final List<String> LEVELS =
            List.of(
                    "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "C1", "C3", "D4", "D5",
                    "D6", "D7");
    private static final List<String> COUNTS =
            List.of("B4a", "B5a", "B5b", "C1b", "C2a", "D1a", "D3a", "D4a", "D6a", "D6b");
    private static final List<String> AMOUNTS = List.of("D2a", "D2b");
    private static final List<String> OPTIONS =
            List.of("kis", "cis", "wtz", "zaz", "run-by-entity");

    /**
     * More of these is worse or says nothing by itself: last year's number, or the whole of a
     * share.
     */
    private static final Set<String> NOT_BETTER_WHEN_MORE = Set.of("B5b", "D2b", "D6b");

    @Property(tries = 50)
    void theOrderOfTheAnswersDoesNotMatter(
            @ForAll("anyAnswers") Map<String, AnswerValue> answers, @ForAll Random random) {
        List<String> codes = new ArrayList<>(answers.keySet());
        Collections.shuffle(codes, random);
        Map<String, AnswerValue> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, answers.get(code)));
        assertThat(WorkedExample.scored(shuffled, Mode.FINAL).toJson())
                .isEqualTo(WorkedExample.scored(answers, Mode.FINAL).toJson());
    }

    @Property(tries = 150)
    void aHigherLevelOrNumberNeverLowersAnyScore(
            @ForAll("completeAnswers") Map<String, AnswerValue> answers,
            @ForAll("whatIsBetterWhenMore") String code,
            @ForAll @IntRange(min = 1, max = 4) int more) {
        Map<String, AnswerValue> better = new HashMap<>(answers);
        BigDecimal raised =
                new BigDecimal(answers.get(code).content()).add(BigDecimal.valueOf(more));
        BigDecimal best = LEVELS.contains(code) ? BigDecimal.valueOf(4) : raised;
        better.put(code, AnswerValue.of(raised.min(best).toPlainString()));
        assertNothingIsLower(answers, better);
    }

    @Property(tries = 50)
    void oneMoreOptionNeverLowersAnyScore(
            @ForAll("completeAnswers") Map<String, AnswerValue> answers,
            @ForAll @IntRange(max = 4) int option) {
        Map<String, AnswerValue> better = new HashMap<>(answers);
        Set<String> chosen =
                answers.containsKey("C3a")
                        ? Set.of(answers.get("C3a").content().split(","))
                        : Set.of();
        better.put("C3a", chosen(chosen, OPTIONS.get(option)));
        assertNothingIsLower(answers, better);
    }

    @Property(tries = 50)
    void whatDoesNotApplyLeavesNumeratorAndMaximum(
            @ForAll("completeAnswers") Map<String, AnswerValue> answers) {
        UnitFacts county = new UnitFacts(UnitKind.LAND_COUNTY, OptionalInt.of(8000), false);
        Map<String, AnswerValue> notApplicable = new HashMap<>(answers);
        notApplicable.put("B2", AnswerValue.notApplicable("Powiat"));
        ScoreSheet sheet =
                ScoreSheet.of(
                        WorkedExample.FIRST_EDITION, county, notApplicable, Map.of(), Mode.FINAL);
        BigDecimal mean =
                sheet.area("B").results().stream()
                        .filter(result -> !result.code().equals("B2"))
                        .map(result -> result.points().orElseThrow().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(4));
        assertThat(sheet.area("B").points().orElseThrow().value())
                .isCloseTo(mean, within(new BigDecimal("1e-25")));
    }

    @Property(tries = 60)
    void theWeightsOfThePartsThatCountAddUpToOne(
            @ForAll("anyAnswers") Map<String, AnswerValue> answers, @ForAll Mode mode) {
        for (ResultScore result : WorkedExample.scored(answers, mode).results()) {
            BigDecimal sum =
                    result.parts().stream()
                            .map(PartScore::weight)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(
                            result.points().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
        }
    }

    @Property(tries = 60)
    void thereAreEitherPointsFromZeroToAHundredOrAReasonWhyNot(
            @ForAll("anyAnswers") Map<String, AnswerValue> answers,
            @ForAll("lastYears") Map<String, AnswerValue> lastYear,
            @ForAll @IntRange(max = 2_000_000) int population,
            @ForAll Mode mode) {
        UnitFacts unit =
                new UnitFacts(
                        UnitKind.CITY_COUNTY,
                        population == 0 ? OptionalInt.empty() : OptionalInt.of(population),
                        true);
        ScoreSheet sheet =
                ScoreSheet.of(WorkedExample.FIRST_EDITION, unit, answers, lastYear, mode);
        // that points are from 0 to 100 is what Points itself makes sure of
        assertThat(sheet.results())
                .allMatch(
                        result ->
                                result.points().isPresent() == (result.absence() == Absence.NONE));
        assertThat(ScoreSheet.fromJson(sheet.toJson())).isEqualTo(sheet);
    }

    @Property(tries = 50)
    void aCompleteDraftScoresAsItWillWhenSubmitted(
            @ForAll("completeAnswers") Map<String, AnswerValue> answers) {
        ScoreSheet draft = WorkedExample.scored(answers, Mode.DRAFT);
        ScoreSheet submitted = WorkedExample.scored(answers, Mode.FINAL);
        assertThat(draft.areas()).isEqualTo(submitted.areas());
        assertThat(draft.total()).isEqualTo(submitted.total());
        assertThat(draft.answeredShare()).isEqualByComparingTo(BigDecimal.ONE);
    }

    private static void assertNothingIsLower(
            Map<String, AnswerValue> answers, Map<String, AnswerValue> better) {
        ScoreSheet before = WorkedExample.scored(answers, Mode.FINAL);
        ScoreSheet after = WorkedExample.scored(better, Mode.FINAL);
        for (ResultScore result : before.results()) {
            assertThat(after.result(result.code()).points().orElseThrow())
                    .as(result.code())
                    .isGreaterThanOrEqualTo(result.points().orElseThrow());
        }
        assertThat(after.total().orElseThrow())
                .isGreaterThanOrEqualTo(before.total().orElseThrow());
    }

    @Provide
    Arbitrary<Map<String, AnswerValue>> completeAnswers() {
        Arbitrary<List<Integer>> levels =
                Arbitraries.integers().between(0, 4).list().ofSize(LEVELS.size());
        Arbitrary<List<Integer>> counts =
                Arbitraries.integers().between(0, 50).list().ofSize(COUNTS.size());
        Arbitrary<List<BigDecimal>> amounts =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("2000000"))
                        .ofScale(2)
                        .list()
                        .ofSize(AMOUNTS.size());
        Arbitrary<Set<String>> options = Arbitraries.of(OPTIONS).set();
        return Combinators.combine(levels, counts, amounts, options)
                .as(
                        (level, count, amount, chosen) -> {
                            Map<String, AnswerValue> answers = new HashMap<>();
                            put(answers, LEVELS, level);
                            put(answers, COUNTS, count);
                            put(answers, AMOUNTS, amount);
                            if (!chosen.isEmpty()) {
                                answers.put("C3a", chosen(chosen, chosen.iterator().next()));
                            }
                            return answers;
                        });
    }

    @Provide
    Arbitrary<Map<String, AnswerValue>> anyAnswers() {
        List<String> all = new ArrayList<>(LEVELS);
        all.addAll(COUNTS);
        all.addAll(AMOUNTS);
        all.add("C3a");
        return Combinators.combine(completeAnswers(), Arbitraries.of(all).set())
                .as(
                        (answers, unanswered) -> {
                            Map<String, AnswerValue> some = new HashMap<>(answers);
                            some.keySet().removeAll(unanswered);
                            return some;
                        });
    }

    @Provide
    Arbitrary<Map<String, AnswerValue>> lastYears() {
        return anyAnswers();
    }

    @Provide
    Arbitrary<String> whatIsBetterWhenMore() {
        List<String> codes = new ArrayList<>(LEVELS);
        codes.addAll(COUNTS);
        codes.addAll(AMOUNTS);
        codes.removeAll(NOT_BETTER_WHEN_MORE);
        return Arbitraries.of(codes);
    }

    private static void put(Map<String, AnswerValue> answers, List<String> codes, List<?> values) {
        for (int i = 0; i < codes.size(); i++) {
            answers.put(codes.get(i), AnswerValue.of(values.get(i).toString()));
        }
    }

    private static AnswerValue chosen(Set<String> chosen, String another) {
        return AnswerValue.of(
                OPTIONS.stream()
                        .filter(option -> chosen.contains(option) || option.equals(another))
                        .collect(Collectors.joining(",")));
    }
}
