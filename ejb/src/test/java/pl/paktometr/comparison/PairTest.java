package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.UnitKind;

/** What the two editions of the {@link Golden} questionnaire share is A1, A3, B1 and B2. */
class PairTest {
    private static final List<String> RESULTS = List.of("A1", "A2", "A3", "B1", "B2");

    /** Results by code; null of a unit that has not answered. */
    private record Year(List<@Nullable Map<String, Integer>> units) {}

    @Property(tries = 200)
    void aChangeIsTheDifferenceOfMeansOverWhatIsThereInBothYears(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int units) {
        Year then = year(random, units);
        Year now = year(random, units);
        Desk desk = desk(then, now);
        for (boolean dependent : new boolean[] {true, false}) {
            Line whole = dependent ? desk.whole() : desk(then, now, "dependent=no").whole();
            for (String measure : List.of("TOTAL", "A", "B", "A1", "A2", "A3", "B1", "B2")) {
                double later = 0;
                double earlier = 0;
                int panel = 0;
                for (int i = 0; i < units; i++) {
                    OptionalDouble one =
                            score(now.units.get(i), then.units.get(i), measure, dependent, true);
                    OptionalDouble other =
                            score(now.units.get(i), then.units.get(i), measure, dependent, false);
                    if (one.isPresent()) {
                        later += one.getAsDouble();
                        earlier += other.orElseThrow();
                        panel++;
                    }
                }
                Change change = whole.change(measure);
                if (panel == 0) {
                    assertThat(change.points()).as(measure).isNull();
                    assertThat(change.absence()).isNotEqualTo(Absence.NONE);
                } else {
                    assertThat(change.points())
                            .as(measure)
                            .isCloseTo(
                                    BigDecimal.valueOf((later - earlier) / panel),
                                    within(new BigDecimal("1e-6")));
                    assertThat(change.units()).isEqualTo(panel);
                    assertThat(change.results()).isEqualTo(dependent ? 4 : 3);
                    assertThat(change.allResults()).isEqualTo(dependent ? 5 : 4);
                }
            }
        }
    }

    @Test
    void whatIsNotScoredAlikeIsNotComparableAndTakesNoPartInTheArea() {
        Desk desk = desk(unit("A1=50 A2=0"), unit("A1=60 A2=100"));
        assertThat(desk.whole().change("A2").absence()).isEqualTo(Absence.NOT_COMPARABLE);
        assertThat(desk.whole().change("A").points()).isEqualByComparingTo("10");
        assertThat(desk.whole().change("TOTAL").points()).isEqualByComparingTo("10");
    }

    @Test
    void anAreaOfWhichNothingIsComparableIsNotComparable() {
        Desk desk = desk(unit("A2=0 B1=0"), unit("A2=100 B1=5"));
        assertThat(desk.whole().change("A").absence()).isEqualTo(Absence.NOT_COMPARABLE);
        assertThat(desk.whole().change("TOTAL").points()).isEqualByComparingTo("5");
    }

    @Test
    void aResultThatWasThereInOneYearAloneIsNotComparable() {
        Desk desk = desk(unit("A1=50"), unit("A1=60 A3=100"));
        assertThat(desk.whole().change("A3").absence()).isEqualTo(Absence.NOT_COMPARABLE);
        assertThat(desk.whole().change("A").points()).isEqualByComparingTo("10");
    }

    @Test
    void aDependentResultMayBeComparedByItself() {
        Desk desk = desk(unit("A1=50 A3=0"), unit("A1=60 A3=100"), "dependent=no");
        assertThat(desk.whole().change("A3").points()).isEqualByComparingTo("100");
        assertThat(desk.whole().change("A").points()).isEqualByComparingTo("10");
    }

    @Test
    void whoAnsweredInOneYearAloneTakesNoPart() {
        Year nobody = new Year(java.util.Collections.singletonList(null));
        assertThat(desk(nobody, unit("A1=50")).whole().change("A1").absence())
                .isEqualTo(Absence.NO_DATA);
        assertThat(desk(unit("A1=50"), nobody).whole().change("A1").absence())
                .isEqualTo(Absence.NO_DATA);
    }

    @Test
    void withoutAnEarlierYearNothingHasChanged() {
        Desk desk = desk(unit("A1=50"), unit("A1=60"), "since=2030");
        assertThat(desk.before()).isEmpty();
        assertThat(desk.whole().change("A1")).isEqualTo(Change.absent(Absence.NO_DATA));
        assertThat(desk.in(2024).whole().change("A1")).isEqualTo(Change.absent(Absence.NO_DATA));
    }

    @Test
    void whoCannotBeWeighedIsNotCounted() {
        Desk desk = desk(unit("A1=50"), unit("A1=60"), "method=weighted");
        Change change = desk.whole().change("A1");
        assertThat(change.absence()).isEqualTo(Absence.POPULATION_UNKNOWN);
        assertThat(Golden.desk("method=weighted", "since=2024").whole().change("TOTAL").units())
                .isEqualTo(4);
    }

    @Test
    void anEditionChangesAgainstItselfByNothing() {
        EditionTable table = Golden.table(2025);
        Pair pair = new Pair(table, table, Basis.ALL, true);
        assertThat(pair.results()).isEqualTo(5);
        for (String measure : List.of("TOTAL", "A", "B", "A2")) {
            assertThat(pair.of(measure).now()).isEqualTo(pair.of(measure).then());
        }
        assertThat(pair.of("TOTAL").now())
                .isEqualTo(
                        new Remade(Golden.NOW, Set.copyOf(RESULTS))
                                .of("TOTAL", 8, code -> table.scores(code, Basis.ALL, true)));
    }

    /** Of one unit, on what it has in both years; by hand. */
    private static OptionalDouble score(
            @Nullable Map<String, Integer> now,
            @Nullable Map<String, Integer> then,
            String measure,
            boolean dependent,
            boolean later) {
        if (now == null || then == null) {
            return OptionalDouble.empty();
        }
        if (measure.equals("TOTAL") || measure.length() == 1) {
            double sum = 0;
            int count = 0;
            List<String> members =
                    measure.equals("TOTAL")
                            ? List.of("A", "B")
                            : RESULTS.stream()
                                    .filter(code -> code.startsWith(measure))
                                    .filter(code -> dependent || !code.equals("A3"))
                                    .toList();
            for (String member : members) {
                OptionalDouble score = score(now, then, member, dependent, later);
                if (score.isPresent()) {
                    sum += score.getAsDouble();
                    count++;
                }
            }
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
        }
        Integer one = now.get(measure);
        Integer other = then.get(measure);
        return measure.equals("A2") || one == null || other == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(later ? one : other);
    }

    private static Year year(Random random, int units) {
        List<@Nullable Map<String, Integer>> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Map<String, Integer> scores = new HashMap<>();
            for (String code : RESULTS) {
                if (random.nextInt(4) > 0) {
                    scores.put(code, random.nextInt(101));
                }
            }
            all.add(random.nextInt(4) == 0 ? null : scores);
        }
        return new Year(all);
    }

    /** A year of one unit, written as {@code A1=50 B1=0}. */
    private static Year unit(String scores) {
        Map<String, Integer> parsed = new HashMap<>();
        for (String each : scores.split(" ")) {
            parsed.put(each.substring(0, 2), Integer.valueOf(each.substring(3)));
        }
        return new Year(List.of(parsed));
    }

    private static Desk desk(Year then, Year now, String... parameters) {
        return Golden.desk(
                Map.of(2024, table(then, Golden.THEN), 2025, table(now, Golden.NOW)),
                Ranking.UNITS,
                1,
                parameters);
    }

    private static EditionTable table(Year year, Questionnaire questionnaire) {
        County county = SampleUnits.KARTUSKI;
        List<Tables.Row> rows = new ArrayList<>();
        for (int i = 0; i < year.units.size(); i++) {
            Map<String, Integer> scores = year.units.get(i);
            Map<String, Figure> figures = new HashMap<>();
            if (scores != null) {
                scores.forEach(
                        (code, points) ->
                                figures.put(code, Figure.of(Points.of(points.toString()))));
            }
            rows.add(
                    new Tables.Row(
                            Tables.asked(
                                    county,
                                    "%s%02d".formatted(county.code(), i + 1),
                                    UnitKind.RURAL_MUNICIPALITY,
                                    "Nowe",
                                    null,
                                    scores == null ? ResponseState.DRAFT : ResponseState.SUBMITTED,
                                    false),
                            figures));
        }
        return Tables.of(questionnaire, rows);
    }
}
