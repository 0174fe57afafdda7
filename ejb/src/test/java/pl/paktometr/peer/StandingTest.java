package pl.paktometr.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.peer.PeerQueries.Scored;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class StandingTest {
    private static final List<Area> AREAS = new Questionnaires().edition(1).scoredAreas();
    private static final PeerGroup SIX = group(6, Untold.NONE);

    @Test
    void aFigureStandsBesideTheGroupsQuartiles() {
        StandingLine line =
                line("A1", scored("A1=75"), peers("A1", "0", "25", "50", "50", "75", "100"));
        assertThat(line.extent()).isEqualTo(StandingLine.Extent.RESULT);
        assertThat(line.peers().contributing()).isEqualTo(6);
        assertThat(line.peers().quartiles())
                .isEqualTo(new Quartiles(Points.of("31.25"), Points.of("50"), Points.of("68.75")));
        assertThat(line.difference()).contains(new BigDecimal("25"));
        assertThat(line.place()).contains(Place.ABOVE_UPPER_QUARTILE);
    }

    @Test
    void whatFewerThanFiveContributeToIsWithheldThoughTheGroupIsLarger() {
        List<Map<String, Scored>> peers = new ArrayList<>();
        peers.addAll(peers("A1", "10", "20", "30", "40"));
        peers.add(Map.of("A1", new Scored(null, Absence.NOT_APPLICABLE)));
        peers.add(Map.of("A1", new Scored(null, Absence.NO_DATA)));
        StandingLine line = line("A1", scored("A1=75"), peers);
        assertThat(line.peers()).isEqualTo(new PeerFigure(0, null, Untold.WITHHELD));
        assertThat(line.difference()).isEmpty();
        assertThat(line.differenceUntold()).isEqualTo(Untold.WITHHELD);
        assertThat(line.place()).isEmpty();

        peers.set(4, scored("A1=50"));
        assertThat(line("A1", scored("A1=75"), peers).peers().contributing()).isEqualTo(5);
    }

    @Test
    void theFourAbsencesAreFourThings() {
        List<Map<String, Scored>> peers = peers("A1", "1", "2", "3", "4", "5");
        Map<String, Scored> notApplicable = Map.of("A1", new Scored(null, Absence.NOT_APPLICABLE));
        StandingLine line = line("A1", notApplicable, peers);
        assertThat(line.own()).isNull();
        assertThat(line.absence()).isEqualTo(Absence.NOT_APPLICABLE);
        assertThat(line.differenceUntold()).isEqualTo(Untold.NOT_COMPARABLE);
        assertThat(line.peers().quartiles()).isNotNull();

        assertThat(new StandingLines(group(0, Untold.NO_DATA), scored("A1=3"), List.of()).of(AREAS))
                .singleElement()
                .satisfies(none -> assertThat(none.differenceUntold()).isEqualTo(Untold.NO_DATA));
        assertThat(new StandingLines(group(15, Untold.WITHHELD), scored("A1=3"), peers).of(AREAS))
                .singleElement()
                .satisfies(withheld -> assertThat(withheld.peers().quartiles()).isNull());
    }

    @Test
    void theTotalComesFirstThenEachAreaBeforeItsResults() {
        List<StandingLine> lines =
                new StandingLines(SIX, scored("D1=3 A=50 A2=1 TOTAL=7 A1=3 D=1"), List.of())
                        .of(AREAS);
        assertThat(lines)
                .extracting(StandingLine::code)
                .containsExactly("TOTAL", "A", "A1", "A2", "D", "D1");
        Standing standing = standing(lines);
        assertThat(standing.areas())
                .extracting(StandingLine::code)
                .containsExactly("TOTAL", "A", "D");
    }

    @Test
    void strongestAndWeakestAreMeasuredAgainstTheMedianAndNotByPoints() {
        Map<String, Scored> own = scored("A1=90 A2=20 A3=50 A4=10 A5=50 B1=60 B2=40 B3=70");
        Map<String, String> medians =
                Map.of(
                        "A1", "95", "A2", "10", "A3", "50", "A4", "0", "A5", "20", "B1", "90", "B2",
                        "45", "B3", "50");
        Standing standing = standing(lines(own, medians));
        assertThat(standing.strongest())
                .extracting(StandingLine::code)
                .containsExactly("A5", "B3", "A2");
        assertThat(standing.weakest())
                .extracting(StandingLine::code)
                .containsExactly("B1", "A1", "B2");
        assertThat(standing.weak()).containsExactlyInAnyOrder("B1", "A1", "B2");
    }

    @Test
    void threeAreWeakThoughFewerAreBelowTheMedian() {
        Map<String, Scored> own = scored("A1=90 A2=60 A3=70 A4=50");
        Map<String, String> medians = Map.of("A1", "20", "A2", "50", "A3", "50", "A4", "51");
        Standing standing = standing(lines(own, medians));
        assertThat(standing.weakest()).extracting(StandingLine::code).containsExactly("A4");
        assertThat(standing.weak()).containsExactly("A4", "A2", "A3");
    }

    @Test
    void withoutMediansTheFewestPointsAreWeak() {
        Standing standing =
                standing(
                        new StandingLines(
                                        group(3, Untold.WITHHELD),
                                        scored("A1=90 A2=0 A3=70 A4=50 TOTAL=1"),
                                        List.of())
                                .of(AREAS));
        assertThat(standing.weak()).containsExactly("A2", "A4", "A3");
        assertThat(standing.strongest()).isEmpty();
        assertThat(standing.weakest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80.01, ABOVE_UPPER_QUARTILE",
        "80, ABOVE_MEDIAN",
        "50.01, ABOVE_MEDIAN",
        "50.004, AT_MEDIAN",
        "50, AT_MEDIAN",
        "49.99, BELOW_MEDIAN",
        "20, BELOW_MEDIAN",
        "19.99, BELOW_LOWER_QUARTILE"
    })
    void equalIsWhatIsShownAsEqual(String own, Place place) {
        Quartiles peers = new Quartiles(Points.of("20"), Points.of("50"), Points.of("80"));
        assertThat(Place.of(Points.of(own), peers)).isEqualTo(place);
    }

    private static StandingLine line(
            String code, Map<String, Scored> own, List<Map<String, Scored>> peers) {
        return new StandingLines(SIX, own, peers)
                .of(AREAS).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    /** Six peers, all with the median. */
    private static List<StandingLine> lines(Map<String, Scored> own, Map<String, String> medians) {
        Map<String, Scored> each = new HashMap<>();
        medians.forEach(
                (code, points) -> each.put(code, new Scored(Points.of(points), Absence.NONE)));
        return new StandingLines(SIX, own, IntStream.range(0, 6).mapToObj(i -> each).toList())
                .of(AREAS);
    }

    private static List<Map<String, Scored>> peers(String code, String... points) {
        return Stream.of(points)
                .map(each -> new Scored(Points.of(each), Absence.NONE))
                .map(each -> Map.of(code, each))
                .toList();
    }

    /** {@code A1=75 A2=0} as scores. */
    private static Map<String, Scored> scored(String given) {
        Map<String, Scored> scores = new HashMap<>();
        for (String each : given.split(" ")) {
            String[] pair = each.split("=");
            scores.put(pair[0], new Scored(Points.of(pair[1]), Absence.NONE));
        }
        return scores;
    }

    private static PeerGroup group(int size, Untold known) {
        return new PeerGroup(Circle.RURAL_MUNICIPALITIES, size, 6100, 9800, size, size, known);
    }

    private static Standing standing(List<StandingLine> lines) {
        Instant march = Instant.parse("2027-03-01T10:00:00Z");
        TerytCode chmielno = TerytCode.of("2205012");
        return new Standing(
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        march,
                        march,
                        march,
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        march),
                new AskedUnit(
                        chmielno,
                        "2205012",
                        UnitKind.RURAL_MUNICIPALITY,
                        "Chmielno",
                        chmielno.county(),
                        8000,
                        false),
                SIX,
                lines);
    }
}
