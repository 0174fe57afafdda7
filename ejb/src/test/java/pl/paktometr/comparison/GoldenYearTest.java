package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.comparison.Golden.desk;
import static pl.paktometr.comparison.Golden.drawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.comparison.view.View;
import pl.paktometr.shared.Message;

/**
 * Every view of the {@link Golden} years with every way of counting, worked out by hand. A hash
 * marks a hatched row, an underscore what the rows are held against.
 */
class GoldenYearTest {

    @Test
    void theTableSaysEverythingAboutACounty() {
        assertThat(drawn("table", desk()))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205: 3 4 0.80 40.00 40.00 40.00 32.50 50.00 10.00 2
                        2211#: 1 3 0.50 10.00 20.00 0.00 10.00 56.67 -20.00 no_data
                        2261: 1 1 1.00 80.00 100.00 60.00 80.00 80.00 25.00 1
                        _ 22: 5 8 0.75 42.00 48.00 36.00 30.00 56.25 6.25 no_data
                        """);
    }

    @Test
    void theTableSaysOfAUnitWhatAUnitHas() {
        assertThat(drawn("table", desk("level=units")))
                .isEqualTo(
                        """
                        = TOTAL A B change rank
                        2205: 40.00 30.00 50.00 5.00 3
                        220502#: no_data no_data no_data no_data no_data
                        220501: 60.00 60.00 60.00 15.00 2
                        220503: 20.00 30.00 10.00 no_data 4
                        2211: 10.00 20.00 0.00 -20.00 5
                        221101#: no_data no_data no_data no_data no_data
                        221102#: no_data no_data no_data no_data no_data
                        226101: 80.00 100.00 60.00 25.00 1
                        _ 22: 42.00 48.00 36.00 6.25 no_data
                        """);
    }

    @Test
    void theWeightedMeanCountsInhabitantsEverywhere() {
        assertThat(drawn("table", desk("method=weighted")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205: 3 4 0.80 50.00 45.00 55.00 42.00 56.00 10.00 2
                        2211#: 1 3 0.50 10.00 20.00 0.00 10.00 45.00 -20.00 no_data
                        2261: 1 1 1.00 80.00 100.00 60.00 80.00 80.00 25.00 1
                        _ 22: 5 8 0.75 50.26 55.38 45.13 40.19 57.69 8.08 no_data
                        """);
        assertThat(desk("method=weighted").whole().leftOut()).as("Żukowo").isEqualTo(1);
    }

    @Test
    void theMedianIsTheOneInTheMiddleEverywhere() {
        assertThat(drawn("table", desk("method=median")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205: 3 4 0.80 40.00 30.00 50.00 30.00 50.00 10.00 2
                        2211#: 1 3 0.50 10.00 20.00 0.00 10.00 80.00 -20.00 no_data
                        2261: 1 1 1.00 80.00 100.00 60.00 80.00 80.00 25.00 1
                        _ 22: 5 8 0.75 40.00 30.00 50.00 15.00 70.00 10.00 no_data
                        """);
    }

    @Test
    void withoutWhatDependsOnOthersAreasAndTotalsAreMadeAnew() {
        assertThat(drawn("table", desk("dependent=no")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205: 3 4 0.80 42.50 45.00 40.00 34.38 51.88 20.00 2
                        2211#: 1 3 0.50 10.00 20.00 0.00 10.00 56.67 -20.00 no_data
                        2261: 1 1 1.00 80.00 100.00 60.00 80.00 80.00 0.00 1
                        _ 22: 5 8 0.75 43.50 51.00 36.00 30.94 57.19 5.00 no_data
                        """);
    }

    @Test
    void aResultThatDependsOnOthersIsItselfAlwaysToBeSeen() {
        assertThat(drawn("table", desk("dependent=no", "measures=A3")))
                .isEqualTo(
                        """
                        = answered asked inhabitants A3 change rank
                        2205: 3 4 0.80 30.00 -15.00 2
                        2211#: 1 3 0.50 20.00 0.00 no_data
                        2261: 1 1 1.00 100.00 100.00 1
                        _ 22: 5 8 0.75 42.00 17.50 no_data
                        """);
    }

    @Test
    void onlyWhatIsAcceptedCountsWhereThatIsAskedFor() {
        assertThat(drawn("table", desk("basis=accepted")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205#: 1 4 0.40 40.00 30.00 50.00 17.50 70.00 5.00 no_data
                        2211#: 1 3 0.50 10.00 20.00 0.00 10.00 56.67 -20.00 no_data
                        2261: 1 1 1.00 80.00 100.00 60.00 80.00 80.00 25.00 1
                        _ 22#: 3 8 0.56 43.33 50.00 36.67 22.50 66.25 3.33 no_data
                        """);
    }

    @Test
    void onlyWhatIsVerifiedCountsWithItsCorrectionsWhereThatIsAskedFor() {
        assertThat(drawn("table", desk("basis=verified")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205#: 1 4 0.40 40.00 30.00 50.00 40.00 62.50 no_data no_data
                        2211#: 0 3 0.00 no_data no_data no_data no_data no_data no_data no_data
                        2261: 1 1 1.00 70.00 80.00 60.00 70.00 70.00 no_data 1
                        _ 22#: 2 8 0.40 55.00 55.00 55.00 43.75 66.25 no_data no_data
                        """);
        assertThat(desk("basis=verified", "dependent=no").whole().total().shown())
                .as("(47.5 + 65) / 2")
                .isEqualByComparingTo("56.25");
    }

    @Test
    void countsOneKindOfUnitAlone() {
        assertThat(drawn("table", desk("kind=land_county")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205: 1 1 1.00 40.00 30.00 50.00 40.00 40.00 5.00 1
                        2211: 1 1 1.00 10.00 20.00 0.00 10.00 10.00 -20.00 2
                        _ 22: 2 2 1.00 25.00 25.00 25.00 25.00 25.00 -7.50 no_data
                        """);
    }

    @Test
    void countsUnitsOfOneSizeAloneAgainstTheBoundsOfTheWholeRegion() {
        assertThat(drawn("table", desk("size=below_10_000")))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high change rank
                        2205#: 0 1 0.00 no_data no_data no_data no_data no_data no_data no_data
                        2211: 1 2 0.50 10.00 20.00 0.00 10.00 45.00 -20.00 1
                        _ 22#: 1 3 0.38 10.00 20.00 0.00 10.00 56.67 -20.00 no_data
                        """);
    }

    @Test
    void countsOneCountyAlone() {
        assertThat(drawn("map", desk("county=2211", "level=units")))
                .isEqualTo(
                        """
                        = TOTAL answered asked
                        2211: 10.00 1 1
                        221101#: no_data 0 1
                        221102#: no_data 0 1
                        _ 2211#: 10.00 1 3
                        """);
    }

    @Test
    void theMapIsOfOneMeasure() {
        assertThat(drawn("map", desk("measures=B")))
                .isEqualTo(
                        """
                        = B answered asked
                        2205: 40.00 3 4
                        2211#: 0.00 1 3
                        2261: 60.00 1 1
                        _ 22: 36.00 5 8
                        """);
        assertThat(View.of("map").draw(desk(), false).drawing()).isEqualTo("map");
        assertThat(View.of("map").draw(desk("level=units"), false).drawing()).isEmpty();
    }

    @Test
    void theHeatTableTellsNoughtFromWhatDoesNotApply() {
        assertThat(drawn("heat", desk()))
                .isEqualTo(
                        """
                        = A1 A2 A3 B1 B2
                        2205: 50.00 40.00 30.00 50.00 20.00
                        2211#: 20.00 20.00 20.00 0.00 not_applicable
                        2261: 100.00 100.00 100.00 70.00 50.00
                        _ 22: 54.00 48.00 42.00 44.00 30.00
                        """);
    }

    @Test
    void theDistributionOfCountiesShowsTheSpreadOfTheirUnits() {
        assertThat(drawn("distribution", desk()))
                .isEqualTo(
                        """
                        = units least first-quartile median third-quartile greatest
                        2205: 3 20.00 30.00 40.00 50.00 60.00
                        2211#: 1 10.00 10.00 10.00 10.00 10.00
                        2261: 1 80.00 80.00 80.00 80.00 80.00
                        _ 22: 5 10.00 20.00 40.00 60.00 80.00
                        """);
        assertThat(drawn("distribution", desk("measures=B2", "county=2211")))
                .contains("2211#: no_data no_data no_data no_data no_data no_data");
    }

    @Test
    void theDistributionOfUnitsHasTheQuartilesBehind() {
        Picture picture = View.of("distribution").draw(desk("level=units"), false);
        assertThat(picture.drawing()).isEqualTo("strip");
        assertThat(Golden.written(picture))
                .isEqualTo(
                        """
                        = TOTAL A B
                        2205: 40.00 30.00 50.00
                        220502#: no_data no_data no_data
                        220501: 60.00 60.00 60.00
                        220503: 20.00 30.00 10.00
                        2211: 10.00 20.00 0.00
                        221101#: no_data no_data no_data
                        221102#: no_data no_data no_data
                        226101: 80.00 100.00 60.00
                        _ least: 10.00 20.00 0.00
                        _ first-quartile: 20.00 30.00 10.00
                        _ median: 40.00 30.00 50.00
                        _ third-quartile: 60.00 60.00 60.00
                        _ greatest: 80.00 100.00 60.00
                        """);
    }

    @Test
    void theRankingPutsTheHighestFirstAndWhoHasNoPlaceLast() {
        assertThat(drawn("ranking", desk()))
                .isEqualTo(
                        """
                        = rank TOTAL change rank-before answered asked
                        2261: 1 80.00 25.00 2 1 1
                        2205: 2 40.00 10.00 1 3 4
                        2211#: no_data 10.00 -20.00 no_data 1 3
                        _ 22: no_data 42.00 6.25 no_data 5 8
                        """);
    }

    @Test
    void whereTheEditionGivesNoPlacesThereIsNoRanking() {
        Picture none = View.of("ranking").draw(desk(Ranking.NONE, 1), false);
        assertThat(none.rows()).isEmpty();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.notes()).containsExactly(Message.of("comparison.note.no_ranking"));
        assertThat(drawn("table", desk(Ranking.NONE, 1))).doesNotContain("rank");
        assertThat(drawn("table", desk(Ranking.COUNTIES, 1, "level=units"))).doesNotContain("rank");
    }

    @Test
    void theRadarHoldsTheChosenAgainstTheRegionAndTheUnitInTheMiddle() {
        Picture radar = View.of("radar").draw(desk("places=2205,2261", "measures=A1,A2,A3"), false);
        assertThat(radar.drawing()).isEqualTo("radar");
        assertThat(Golden.written(radar))
                .isEqualTo(
                        """
                        = 2205 2261 22 median
                        A1: 50.00 100.00 54.00 60.00
                        A2: 40.00 100.00 48.00 30.00
                        A3: 30.00 100.00 42.00 30.00
                        """);
    }

    @Test
    void twoMeasuresMakeNoRadar() {
        Picture two = View.of("radar").draw(desk("places=2205"), false);
        assertThat(two.drawing()).isEmpty();
        assertThat(Golden.written(two))
                .isEqualTo(
                        """
                        = 2205 22 median
                        A: 40.00 48.00 30.00
                        B: 40.00 36.00 50.00
                        """);
    }

    @Test
    void theTrendTellsChangeOnWhatIsComparable() {
        assertThat(drawn("trend", desk("places=2205")))
                .isEqualTo(
                        """
                        = 22 2205 first-quartile median third-quartile change results answered asked
                        2024: 52.00 58.33 35.00 45.00 55.00 no_data no_data 5 8
                        2025: 42.00 40.00 20.00 40.00 60.00 6.25 4 5 8
                        """);
        assertThat(drawn("trend", desk("measures=A2")))
                .contains("2025: 48.00 30.00 30.00 60.00 not_comparable not_comparable 5 8");
    }

    @Test
    void theScatterIsOfTwoMeasures() {
        assertThat(drawn("scatter", desk()))
                .isEqualTo(
                        """
                        = A B answered asked
                        2205: 40.00 40.00 3 4
                        2211#: 20.00 0.00 1 3
                        2261: 100.00 60.00 1 1
                        _ 22: 48.00 36.00 5 8
                        """);
        assertThat(drawn("scatter", desk("measures=A"))).startsWith("= A B ");
        assertThat(drawn("scatter", desk("measures=B"))).startsWith("= B A ");
    }

    @Test
    void rowsAreSortedEitherWayAndWhatIsAbsentStaysLast() {
        assertThat(codes(desk("level=units", "sort=TOTAL")))
                .containsExactly(
                        "2211", "220503", "2205", "220501", "226101", "220502", "221101", "221102");
        assertThat(codes(desk("level=units", "sort=-TOTAL")))
                .containsExactly(
                        "226101", "220501", "2205", "220503", "2211", "220502", "221101", "221102");
        assertThat(codes(desk("level=units", "sort=name")))
                .containsExactly(
                        "220502", "226101", "221101", "2205", "220501", "221102", "2211", "220503");
        assertThat(codes(desk("sort=-name"))).containsExactly("2211", "2205", "2261");
    }

    @Test
    void theNotesSayHowItWasMade() {
        Desk desk = desk("method=weighted", "basis=accepted", "dependent=no");
        assertThat(View.of("map").draw(desk, false).notes())
                .extracting(Message::key)
                .containsExactly(
                        "comparison.note.coverage",
                        "comparison.note.method.weighted",
                        "comparison.note.basis.accepted",
                        "comparison.note.independent",
                        "comparison.note.hatched");
    }

    @Test
    void whereNoInhabitantsAreKnownNoShareOfThemIsTold() {
        List<Message> notes =
                View.of("map").draw(desk("county=2211", "kind=rural_municipality"), false).notes();
        assertThat(notes).contains(Message.of("comparison.note.coverage_of_units", 0, 1));
    }

    @Test
    void noughtIsSomethingToSee() {
        Desk nought = desk("kind=land_county", "county=2211", "measures=B1");
        assertThat(View.of("heat").draw(nought, false).isEmpty()).isFalse();
        Desk nothing = desk("kind=land_county", "county=2211", "measures=B2");
        assertThat(View.of("heat").draw(nothing, false).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heat", "map", "table", "radar", "ranking", "trend", "scatter"})
    void refusesAMeasureThatIsNotScored(String view) {
        assertThatThrownBy(() -> drawn(view, desk("measures=Z9"))).isInstanceOf(NoSuchChoice.class);
    }

    @Test
    void everyViewIsFoundByItsCode() {
        assertThat(View.ALL).allMatch(view -> View.of(view.code()) == view);
        assertThatThrownBy(() -> View.of("pie")).isInstanceOf(NoSuchChoice.class);
    }

    @Test
    void theAreasStoredAreThoseMadeFromTheResults() {
        for (int year : new int[] {2024, 2025}) {
            EditionTable table = Golden.table(year);
            Remade all =
                    new Remade(
                            table.questionnaire(), java.util.Set.of("A1", "A2", "A3", "B1", "B2"));
            for (String code : List.of("A", "B", UnitScores.TOTAL)) {
                assertThat(
                                all.of(
                                        code,
                                        table.units().size(),
                                        result -> table.scores(result, Basis.ALL, true)))
                        .as(code + " " + year)
                        .isEqualTo(table.scores(code, Basis.ALL, true));
            }
        }
    }

    private static List<String> codes(Desk desk) {
        return View.of("table").draw(desk, false).rows().stream().map(Picture.Row::code).toList();
    }
}
