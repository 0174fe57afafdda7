package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.comparison.Aggregate.MEAN;
import static pl.paktometr.comparison.Aggregate.MEDIAN;
import static pl.paktometr.comparison.Aggregate.WEIGHTED;
import static pl.paktometr.comparison.SampleUnits.GDANSK;
import static pl.paktometr.comparison.SampleUnits.KARTUSKI;
import static pl.paktometr.comparison.SampleUnits.PUCKI;
import static pl.paktometr.comparison.SampleUnits.missing;
import static pl.paktometr.comparison.SampleUnits.submitted;
import static pl.paktometr.comparison.SampleUnits.withoutTotal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.comparison.SampleUnits.SampleUnit;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/** What a county comes to among the others of its region. */
class CountyFiguresTest {

    @Test
    void aCountyIsTheMeanOfItsUnitsInTotalAndByArea() {
        Figures kartuski =
                compare(MEAN, submitted(KARTUSKI, "40"), submitted(KARTUSKI, "50"))
                        .get(0)
                        .figures();
        assertThat(kartuski.total()).isEqualTo(figure("45"));
        assertThat(kartuski.area("A")).isEqualTo(figure("45"));
        assertThat(kartuski.area("B")).isEqualTo(figure("0"));
    }

    @Test
    void onlyUnitsWithASubmissionInForceCount() {
        Figures kartuski =
                compare(MEAN, submitted(KARTUSKI, "40"), missing(KARTUSKI)).get(0).figures();
        assertThat(kartuski.total()).isEqualTo(figure("40"));
        assertThat(kartuski.asked()).isEqualTo(2);
        assertThat(kartuski.answered()).isEqualTo(1);
        assertThat(kartuski.complete()).isFalse();
        assertThat(kartuski.coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void coverageByInhabitantsWeighsTheUnits() {
        Figures kartuski =
                compare(MEAN, submitted(KARTUSKI, "40", 30_000), missing(KARTUSKI, 10_000))
                        .get(0)
                        .figures();
        assertThat(kartuski.coverageByInhabitants().orElseThrow()).isEqualByComparingTo("0.75");
    }

    @Test
    void aCountyInWhichNobodyAnsweredHasNoDataAndNeverZero() {
        Figures pucki = compare(MEAN, submitted(KARTUSKI, "40"), missing(PUCKI)).get(1).figures();
        assertThat(pucki.total()).isEqualTo(Figure.NO_DATA);
        assertThat(pucki.area("A")).isEqualTo(Figure.NO_DATA);
        assertThat(pucki.range()).isNull();
        assertThat(pucki.hatched()).isTrue();
    }

    @Test
    void anIncompleteCountyCanEndUpAnywhereBetweenTheLowestAndTheHighestScoreOfTheRegion() {
        List<CountyScores> counties =
                compare(
                        MEAN,
                        submitted(KARTUSKI, "40"),
                        missing(KARTUSKI),
                        submitted(PUCKI, "10"),
                        submitted(GDANSK, "90"));
        assertThat(counties.get(0).figures().range())
                .isEqualTo(new Range(Points.of("25"), Points.of("65")));
        assertThat(counties.get(1).figures().range()).as("complete").isNull();
    }

    @Test
    void theRangeFollowsTheSameMethod() {
        SampleUnit[] units = {
            submitted(KARTUSKI, "40", 1_000),
            missing(KARTUSKI, 9_000),
            submitted(PUCKI, "10"),
            submitted(GDANSK, "90")
        };
        assertThat(compare(WEIGHTED, units).get(0).figures().range())
                .isEqualTo(new Range(Points.of("13"), Points.of("85")));
        assertThat(compare(MEDIAN, units).get(0).figures().range())
                .isEqualTo(new Range(Points.of("25"), Points.of("65")));
    }

    @Test
    void halfOfTheUnitsEarnARankAndFewerAreHatched() {
        List<CountyScores> counties =
                compare(
                        MEAN,
                        submitted(KARTUSKI, "40"),
                        missing(KARTUSKI),
                        submitted(PUCKI, "90"),
                        missing(PUCKI),
                        missing(PUCKI),
                        submitted(GDANSK, "30"));
        assertThat(counties).extracting(CountyScores::rank).containsExactly(1, null, 2);
        assertThat(counties)
                .extracting(row -> row.figures().hatched())
                .containsExactly(false, true, false);
    }

    @Test
    void whatIsShownAsEqualSharesARankAndTheNextOneIsSkipped() {
        List<CountyScores> counties =
                compare(
                        MEAN,
                        submitted(KARTUSKI, "50.001"),
                        submitted(PUCKI, "50.004"),
                        submitted(GDANSK, "49.99"));
        assertThat(counties).extracting(CountyScores::rank).containsExactly(1, 1, 3);
    }

    @Test
    void theRegionIsMadeOfUnitsAndNotOfCounties() {
        Line region =
                desk(
                                MEAN,
                                submitted(KARTUSKI, "10"),
                                submitted(KARTUSKI, "20"),
                                submitted(GDANSK, "90"))
                        .whole();
        assertThat(region.total()).isEqualTo(figure("40"));
        assertThat(region.asked()).isEqualTo(3);
    }

    @Test
    void countsTheUnitsThatCannotBeWeighed() {
        SampleUnit[] units = {submitted(KARTUSKI, "40", null), submitted(KARTUSKI, "50", 100)};
        assertThat(compare(WEIGHTED, units).get(0).figures().leftOut()).isEqualTo(1);
        assertThat(compare(WEIGHTED, units).get(0).figures().total()).isEqualTo(figure("50"));
        assertThat(compare(MEAN, units).get(0).figures().leftOut()).isZero();
    }

    @Test
    void aFigureThatCannotBeMadeSaysWhatIsLacking() {
        assertThat(compare(WEIGHTED, submitted(KARTUSKI, "40", null)).get(0).figures().total())
                .isEqualTo(Figure.absent(Absence.POPULATION_UNKNOWN));
        assertThat(
                        compare(MEAN, withoutTotal(KARTUSKI, Absence.NOT_APPLICABLE))
                                .get(0)
                                .figures()
                                .total())
                .isEqualTo(Figure.absent(Absence.NOT_APPLICABLE));
    }

    @Test
    void countiesStandInTheOrderOfTheirCodes() {
        assertThat(compare(MEAN, missing(GDANSK), missing(PUCKI), missing(KARTUSKI)))
                .extracting(row -> row.county().name())
                .containsExactly("kartuski", "pucki", "Gdańsk");
    }

    @Property(tries = 200)
    void theRangeContainsTheFigure(
            @ForAll @NotEmpty @Size(max = 12) List<@IntRange(max = 100) Integer> inCounty,
            @ForAll @Size(max = 12) List<@IntRange(max = 100) Integer> elsewhere,
            @ForAll @IntRange(min = 1, max = 5) int missing,
            @ForAll Aggregate aggregate) {
        List<SampleUnit> units = new ArrayList<>();
        inCounty.forEach(total -> units.add(submitted(KARTUSKI, total.toString(), 1_000 + total)));
        elsewhere.forEach(total -> units.add(submitted(PUCKI, total.toString())));
        for (int i = 0; i < missing; i++) {
            units.add(missing(KARTUSKI));
        }
        Figures county = compare(aggregate, units.toArray(SampleUnit[]::new)).get(0).figures();
        Range range = Objects.requireNonNull(county.range());
        BigDecimal total = county.total().value().orElseThrow().shown();
        assertThat(range.low().shown()).isLessThanOrEqualTo(total);
        assertThat(range.high().shown()).isGreaterThanOrEqualTo(total);
    }

    @Property(tries = 200)
    void ofTwoRankedCountiesTheBetterOneStandsAhead(
            @ForAll @IntRange(max = 100) int kartuski, @ForAll @IntRange(max = 100) int pucki) {
        Assume.that(kartuski != pucki);
        List<CountyScores> counties =
                compare(MEAN, submitted(KARTUSKI, "" + kartuski), submitted(PUCKI, "" + pucki));
        assertThat(counties.get(0).rank()).isEqualTo(kartuski > pucki ? 1 : 2);
        assertThat(counties.get(1).rank()).isEqualTo(kartuski > pucki ? 2 : 1);
    }

    @Test
    void placesAreGivenOnlyAtTheLevelsTheEditionGivesThem() {
        List<SampleUnit> units = List.of(submitted(KARTUSKI, "10"), submitted(PUCKI, "20"));
        assertThat(SampleUnits.desk(Ranking.NONE, MEAN, units).rank(UnitScores.TOTAL)).isEmpty();
        Desk counties = SampleUnits.desk(Ranking.COUNTIES, MEAN, units);
        assertThat(counties.rank(UnitScores.TOTAL).values()).containsExactlyInAnyOrder(1, 2);
        assertThat(counties.ranks(Selection.Level.UNITS)).isFalse();
        assertThat(SampleUnits.desk(Ranking.UNITS, MEAN, units).ranks(Selection.Level.UNITS))
                .isTrue();
    }

    @Property(tries = 200)
    void aPlaceIsOneMoreThanThoseWhoShowMore(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 6) Integer> hundredths) {
        List<SampleUnit> units = new ArrayList<>();
        for (int i = 0; i < hundredths.size(); i++) {
            County county = new County(TerytCode.of("22" + (10 + i)), "county", false);
            units.add(submitted(county, "50.0%d4".formatted(hundredths.get(i))));
            if (hundredths.get(i) == 0) {
                units.add(missing(county));
                units.add(missing(county));
            }
        }
        Desk desk = SampleUnits.desk(Ranking.UNITS, MEAN, units);
        Map<Line, Integer> ranks = desk.rank(UnitScores.TOTAL);
        for (int i = 0; i < hundredths.size(); i++) {
            int mine = hundredths.get(i);
            long ahead = hundredths.stream().filter(other -> other > mine).count();
            assertThat(ranks.get(desk.lines().get(i)))
                    .isEqualTo(mine == 0 ? null : (int) ahead + 1);
        }
    }

    private static List<CountyScores> compare(Aggregate aggregate, SampleUnit... units) {
        Desk desk = desk(aggregate, units);
        Map<Line, Integer> ranks = desk.rank(UnitScores.TOTAL);
        return desk.lines().stream()
                .map(
                        line ->
                                new CountyScores(
                                        line.county(),
                                        line.figures(List.of("A", "B")),
                                        ranks.get(line)))
                .toList();
    }

    private static Desk desk(Aggregate aggregate, SampleUnit... units) {
        return SampleUnits.desk(Ranking.UNITS, aggregate, List.of(units));
    }

    private static Figure figure(String points) {
        return Figure.of(Points.of(points));
    }
}
