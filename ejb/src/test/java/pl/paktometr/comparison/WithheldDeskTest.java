package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.comparison.Golden.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.comparison.view.View;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/**
 * What is seen by whoever does not look into responses, where a figure needs three units: two city
 * counties are too small and take the smallest other county with them.
 */
class WithheldDeskTest {
    private static final String CITIES_ONE_EACH = "2261:80 2262:70";
    private static final String COUNTIES = "2201:10,20,30 2202:40,50,60,- 2203:20,20,40,40 ";

    @Test
    void smallCountiesAreHiddenWithTheNextSmallestAndTheRegionIsNot() {
        assertThat(drawn("table", desk(COUNTIES + CITIES_ONE_EACH)))
                .isEqualTo(
                        """
                        = answered asked inhabitants TOTAL A B low high rank
                        2201: 3 3 1.00 withheld withheld withheld withheld withheld no_data
                        2202: 3 4 0.75 50.00 50.00 50.00 37.50 62.50 1
                        2203: 4 4 1.00 30.00 30.00 30.00 30.00 30.00 2
                        2261: 1 1 1.00 withheld withheld withheld withheld withheld no_data
                        2262: 1 1 1.00 withheld withheld withheld withheld withheld no_data
                        _ 22: 12 13 0.92 40.00 40.00 40.00 36.92 44.62 no_data
                        """);
    }

    @Test
    void everyUnitThatAnsweredIsHiddenAndTheRegionIsTheSame() {
        assertThat(drawn("map", desk(COUNTIES + CITIES_ONE_EACH, "level=units")))
                .contains("220101: withheld 1 1", "220204#: no_data 0 1", "_ 22: 40.00 12 13");
        assertThat(drawn("map", desk(COUNTIES + CITIES_ONE_EACH, "level=regions")))
                .contains("22: 40.00 12 13", "_ 22: 40.00 12 13");
    }

    @Test
    void whatIsHiddenOfTheRegionIsHiddenAtEveryLevel() {
        String twoAnswered = "2201:10,- 2202:40,-,-";
        for (String level : List.of("counties", "units", "regions")) {
            assertThat(drawn("map", desk(twoAnswered, "level=" + level)))
                    .as(level)
                    .contains("_ 22#: withheld 2 5");
        }
    }

    @Test
    void noSpreadIsShownForItsEndsAreSingleUnits() {
        Desk desk = desk(COUNTIES + CITIES_ONE_EACH, "places=2202");
        assertThat(drawn("distribution", desk))
                .contains("2202: withheld withheld withheld withheld withheld withheld")
                .contains("_ 22: withheld");
        assertThat(drawn("radar", desk)).contains("A: 50.00 40.00 withheld");
        assertThat(drawn("trend", desk)).contains("40.00 50.00 withheld withheld withheld");
        assertThat(desk.spread("TOTAL")).isNull();
    }

    @Test
    void aPictureSaysThatSomethingIsWithheld() {
        assertThat(View.of("map").draw(desk(COUNTIES), false).notes())
                .contains(pl.paktometr.shared.Message.of("comparison.note.withheld", 3));
    }

    @Test
    void aChangeIsShownOnlyOfTheSameUnits() {
        String then = "2201:20,20,20 2202:40,40,40 2203:10,10,- 2204:10,10,10,10 2205:0,0,0,0";
        String now = "2201:50,50,50 2202:60,60,- 2203:20,20,20 2204:30,30,30,30 2205:1,1,1,1";
        Desk desk = desk(Map.of(2024, then, 2025, now));
        assertThat(change(desk, "2201")).as("hidden with 2202").isEqualTo(Absence.WITHHELD);
        assertThat(change(desk, "2202")).as("too few now").isEqualTo(Absence.WITHHELD);
        assertThat(change(desk, "2203")).as("too few then").isEqualTo(Absence.WITHHELD);
        assertThat(change(desk, "2204")).isEqualTo(Absence.NONE);
        assertThat(change(desk, "22")).as("one left, one came").isEqualTo(Absence.WITHHELD);
    }

    @Test
    void aChangeOfAnAreaIsNotShownWhereAResultOfItIsHidden() {
        Map<String, Figure> oneResultLess = new HashMap<>(scores("40"));
        oneResultLess.keySet().remove("A1");
        List<Tables.Row> rows =
                new ArrayList<>(rows("2201:40,40,40,40 2202:50,50,50,50 2203:60,60,60,60"));
        for (int i = 0; i < 2; i++) {
            rows.set(i, new Tables.Row(rows.get(i).asked(), oneResultLess));
        }
        Desk desk =
                desk(
                        Map.of(
                                2024,
                                        Tables.of(
                                                Golden.NOW,
                                                rows("2201:40,40,40,40 2202:1,1,1,1 2203:1,1,1")),
                                2025, Tables.of(Golden.NOW, rows)),
                        Map.of("22", 3),
                        "22");
        Line first = desk.lines().get(0);
        assertThat(first.figure("A1").absence()).isEqualTo(Absence.WITHHELD);
        assertThat(first.figure("A").isPresent()).isTrue();
        assertThat(first.change("A").units()).isZero();
        assertThat(first.change("A").absence()).isEqualTo(Absence.WITHHELD);
    }

    @Test
    void theCountryShowsOfEachRegionWhatTheRegionItselfShows() {
        Desk desk = country("1401:80 1402:70,70,70", Map.of("14", 1, "22", 3));
        assertThat(drawn("map", desk))
                .isEqualTo(
                        """
                        = TOTAL answered asked
                        1401: 80.00 1 1
                        1402: 70.00 3 3
                        2201: withheld 3 3
                        2202: 50.00 3 4
                        2203: 30.00 4 4
                        2261: withheld 1 1
                        2262: withheld 1 1
                        _ 00: 48.13 16 17
                        """);
    }

    @Test
    void whereARegionIsHiddenSoIsTheCountry() {
        Desk desk = country("1401:80 1402:-,-,-", Map.of("14", 3, "22", 3));
        assertThat(desk.whole().total().absence()).isEqualTo(Absence.WITHHELD);
        assertThat(drawn("map", country("1401:80", Map.of("14", 3, "22", 3), "level=regions")))
                .contains("14: withheld 1 1", "22: 40.00 12 13", "_ 00: withheld 13 14");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "county, 2205",
        "kind, land_county",
        "size, below_5_000",
        "method, median",
        "basis, accepted",
        "dependent, no"
    })
    void choicesByWhichUnitsCouldBeSingledOutAreRefused(String name, String value) {
        Selection selection = new Selection(Map.of("region", "22", name, value));
        assertThatThrownBy(() -> ChoiceWithheld.in(selection)).isInstanceOf(ChoiceWithheld.class);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "level, units",
        "measures, A1",
        "places, 2205",
        "sort, -TOTAL",
        "since, 2020",
        "method, mean",
        "basis, all"
    })
    void otherChoicesAreFree(String name, String value) {
        assertThatCode(() -> ChoiceWithheld.in(new Selection(Map.of("region", "22", name, value))))
                .doesNotThrowAnyException();
    }

    private static Absence change(Desk desk, String code) {
        Line line = code.equals("22") ? desk.whole() : desk.line(TerytCode.of(code)).orElseThrow();
        return line.change(UnitScores.TOTAL).absence();
    }

    private static Desk desk(String units, String... parameters) {
        return desk(
                Map.of(2025, Tables.of(Golden.NOW, rows(units))),
                Map.of("22", 3),
                "22",
                parameters);
    }

    private static Desk desk(Map<Integer, String> years) {
        Map<Integer, EditionTable> tables = new HashMap<>();
        years.forEach((year, units) -> tables.put(year, Tables.of(Golden.NOW, rows(units))));
        return desk(tables, Map.of("22", 3), "22");
    }

    private static Desk country(String mazowsze, Map<String, Integer> least, String... parameters) {
        EditionTable other = Tables.of(Golden.NOW, rows(mazowsze));
        EditionTable own = Tables.of(Golden.NOW, rows(COUNTIES + CITIES_ONE_EACH));
        return desk(List.of(other, own), Map.of(), least, Selection.COUNTRY, parameters);
    }

    private static Desk desk(
            Map<Integer, EditionTable> tables,
            Map<String, Integer> least,
            String region,
            String... parameters) {
        return desk(List.of(), tables, least, region, parameters);
    }

    /** Either of several regions this year, or of one in several years. */
    private static Desk desk(
            List<EditionTable> regions,
            Map<Integer, EditionTable> years,
            Map<String, Integer> least,
            String region,
            String... parameters) {
        Map<String, String> chosen = new HashMap<>(Map.of("region", region));
        for (String parameter : parameters) {
            chosen.put(parameter.split("=")[0], parameter.split("=")[1]);
        }
        List<Campaign> campaigns = new ArrayList<>();
        regions.forEach(table -> campaigns.add(campaign(table, 2025, least)));
        years.forEach((year, table) -> campaigns.add(campaign(table, year, least)));
        return new Desk(
                new Selection(chosen),
                new Editions(
                        campaigns,
                        List.of(
                                new Region(Tables.POMORZE, "pomorskie"),
                                new Region(TerytCode.of("14"), "mazowieckie")),
                        false,
                        some ->
                                regions.isEmpty()
                                        ? some.stream().map(each -> years.get(each.year())).toList()
                                        : regions),
                2025);
    }

    private static Campaign campaign(EditionTable table, int year, Map<String, Integer> least) {
        Campaign one =
                Golden.campaign(
                        year, Ranking.COUNTIES, least.getOrDefault(table.region().digits(), 1));
        return new Campaign(
                one.id(),
                table.region(),
                year,
                one.edition(),
                one.opens(),
                one.closes(),
                one.signedBy(),
                one.signing(),
                one.ranking(),
                one.smallestGroup(),
                null,
                one.asOf());
    }

    /** Counties with the scores of their units, a dash where one has not answered. */
    private static List<Tables.Row> rows(String counties) {
        List<Tables.Row> rows = new ArrayList<>();
        for (String written : counties.strip().split(" +")) {
            String code = written.substring(0, 4);
            County county = new County(TerytCode.of(code), "county", code.charAt(2) == '6');
            String[] units = written.substring(5).split(",");
            for (int i = 0; i < units.length; i++) {
                boolean answered = !units[i].equals("-");
                rows.add(
                        new Tables.Row(
                                Tables.asked(
                                        county,
                                        "%s%02d".formatted(code, i + 1),
                                        UnitKind.RURAL_MUNICIPALITY,
                                        "Nowe",
                                        1_000,
                                        answered ? ResponseState.SUBMITTED : ResponseState.DRAFT,
                                        false),
                                answered ? scores(units[i]) : Map.of()));
            }
        }
        return rows;
    }

    private static Map<String, Figure> scores(String points) {
        Map<String, Figure> scores = new HashMap<>();
        for (String code : List.of("TOTAL", "A", "B", "A1", "A2", "A3", "B1", "B2")) {
            scores.put(code, Figure.of(Points.of(points)));
        }
        return scores;
    }
}
