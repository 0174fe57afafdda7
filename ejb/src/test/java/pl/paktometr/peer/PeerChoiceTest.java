package pl.paktometr.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.unit.UnitKind.CITY_COUNTY;
import static pl.paktometr.unit.UnitKind.LAND_COUNTY;
import static pl.paktometr.unit.UnitKind.RURAL_MUNICIPALITY;
import static pl.paktometr.unit.UnitKind.URBAN_MUNICIPALITY;
import static pl.paktometr.unit.UnitKind.URBAN_RURAL_MUNICIPALITY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.paktometr.unit.UnitKind;

class PeerChoiceTest {
    private static final Candidate CHMIELNO = unit("220501", RURAL_MUNICIPALITY, 8000);

    @Test
    void theFifteenNearestInPopulationAreThePeersAndNobodyElse() {
        List<Candidate> all = new ArrayList<>(rural(30, 1000));
        all.add(CHMIELNO);
        PeerChoice choice = PeerChoice.of(CHMIELNO, all);
        assertThat(choice.members()).hasSize(15).doesNotContain(CHMIELNO);
        assertThat(choice.circle()).isEqualTo(Circle.RURAL_MUNICIPALITIES);
        assertThat(choice.asked()).hasSize(30);
        assertThat(choice.answered()).isEqualTo(30);
        List<Candidate> others =
                all.stream()
                        .filter(each -> !each.equals(CHMIELNO))
                        .sorted(Comparator.comparingDouble(PeerChoiceTest::logDistance))
                        .limit(15)
                        .toList();
        assertThat(choice.members()).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void twiceAsManyIsAsFarAsHalfAsManyAndOfThoseTheSmallerComesFirst() {
        Candidate half = unit("220510", RURAL_MUNICIPALITY, 4000);
        Candidate twice = unit("220502", RURAL_MUNICIPALITY, 16_000);
        List<Candidate> all = new ArrayList<>(List.of(CHMIELNO, twice, half));
        IntStream.range(0, 14)
                .forEach(i -> all.add(unit("2206%02d".formatted(i), RURAL_MUNICIPALITY, 8000)));
        assertThat(PeerChoice.of(CHMIELNO, all).members()).contains(half).doesNotContain(twice);
    }

    @Test
    void ofThoseOfTheSameSizeTheLowerCodesAreTakenWhateverTheOrderAsked() {
        List<Candidate> all = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> all.add(unit("2206%02d".formatted(i), RURAL_MUNICIPALITY, 9000)));
        all.add(CHMIELNO);
        List<Candidate> first = PeerChoice.of(CHMIELNO, all).members();
        Collections.shuffle(all, new Random(1));
        assertThat(PeerChoice.of(CHMIELNO, all).members()).isEqualTo(first);
        assertThat(first).extracting(Candidate::unit).contains("220600", "220614");
        assertThat(first).extracting(Candidate::unit).doesNotContain("220615");
    }

    @Test
    void whoHasNotAnsweredOrIsNotCountedIsNoPeer() {
        List<Candidate> all = new ArrayList<>(rural(5, 8000));
        all.add(new Candidate("220701", RURAL_MUNICIPALITY, 8000, false));
        all.add(unit("220702", RURAL_MUNICIPALITY, null));
        all.add(unit("220703", RURAL_MUNICIPALITY, 0));
        all.add(CHMIELNO);
        PeerChoice choice = PeerChoice.of(CHMIELNO, all);
        assertThat(choice.members()).hasSize(5);
        assertThat(choice.asked()).hasSize(8);
        assertThat(choice.answered()).isEqualTo(7);
    }

    @Test
    void withoutItsOwnPopulationAUnitIsLikeNobody() {
        Candidate unknown = unit("220501", RURAL_MUNICIPALITY, null);
        PeerChoice choice = PeerChoice.of(unknown, rural(30, 1000));
        assertThat(choice.members()).isEmpty();
        assertThat(PeerGroup.of(unknown, choice, true).known())
                .isEqualTo(Untold.POPULATION_UNKNOWN);
    }

    @Test
    void fewerThanFiveOfTheKindWidenToAllMunicipalities() {
        List<Candidate> all = new ArrayList<>(rural(4, 8000));
        all.add(unit("220801", URBAN_MUNICIPALITY, 8100));
        all.add(unit("220802", URBAN_RURAL_MUNICIPALITY, 7900));
        all.add(unit("220803", CITY_COUNTY, 8000));
        all.add(unit("2208", LAND_COUNTY, 8000));
        PeerChoice choice = PeerChoice.of(CHMIELNO, all);
        assertThat(choice.circle()).isEqualTo(Circle.MUNICIPALITIES);
        assertThat(choice.members()).hasSize(6);
        assertThat(choice.members())
                .extracting(Candidate::kind)
                .doesNotContain(CITY_COUNTY, LAND_COUNTY);
        all.add(unit("220899", RURAL_MUNICIPALITY, 90_000));
        assertThat(PeerChoice.of(CHMIELNO, all).circle()).isEqualTo(Circle.RURAL_MUNICIPALITIES);
    }

    @Test
    void citiesWithCountyRightsAreHelpedOutByTownsAndCountiesByNobody() {
        Candidate sopot = unit("226401", CITY_COUNTY, 32_000);
        List<Candidate> all = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> all.add(unit("22610" + i, CITY_COUNTY, 200_000 + i)));
        IntStream.range(0, 3)
                .forEach(i -> all.add(unit("22080" + i, URBAN_MUNICIPALITY, 40_000 + i)));
        all.addAll(rural(20, 30_000));
        PeerChoice choice = PeerChoice.of(sopot, all);
        assertThat(choice.circle()).isEqualTo(Circle.CITIES);
        assertThat(choice.members()).hasSize(6);

        Candidate county = unit("2205", LAND_COUNTY, 120_000);
        IntStream.range(0, 4).forEach(i -> all.add(unit("221" + i, LAND_COUNTY, 100_000 + i)));
        PeerChoice few = PeerChoice.of(county, all);
        assertThat(few.members()).hasSize(4);
        assertThat(PeerGroup.of(county, few, true).known()).isEqualTo(Untold.WITHHELD);
    }

    @Test
    void theSizesAreToldRoundedSoThatTheyNameNobody() {
        List<Candidate> all =
                List.of(
                        unit("220801", RURAL_MUNICIPALITY, 6149),
                        unit("220802", RURAL_MUNICIPALITY, 9701),
                        unit("220803", RURAL_MUNICIPALITY, 8000),
                        unit("220804", RURAL_MUNICIPALITY, 8000),
                        unit("220805", RURAL_MUNICIPALITY, 8000));
        PeerGroup group = PeerGroup.of(CHMIELNO, PeerChoice.of(CHMIELNO, all), true);
        assertThat(group.from()).isEqualTo(6100);
        assertThat(group.to()).isEqualTo(9800);
        assertThat(group.size()).isEqualTo(5);
        assertThat(group.known()).isEqualTo(Untold.NONE);
    }

    @Test
    void whereTheGroupMayChangeOrNobodyIsThereNothingIsTold() {
        PeerChoice choice = PeerChoice.of(CHMIELNO, rural(15, 8000));
        assertThat(PeerGroup.of(CHMIELNO, choice, false).known()).isEqualTo(Untold.WITHHELD);
        PeerChoice nobody = PeerChoice.of(CHMIELNO, List.of(CHMIELNO));
        assertThat(PeerGroup.of(CHMIELNO, nobody, true).known()).isEqualTo(Untold.NO_DATA);
        assertThat(nobody.circle()).isEqualTo(Circle.MUNICIPALITIES);
    }

    private static double logDistance(Candidate other) {
        return Math.abs(Math.log(8000) - Math.log(other.inhabitants()));
    }

    /** So many rural gminas, each a little larger than the one before. */
    private static List<Candidate> rural(int many, int from) {
        return IntStream.range(0, many)
                .mapToObj(i -> unit("2209%02d".formatted(i), RURAL_MUNICIPALITY, from + 611 * i))
                .toList();
    }

    private static Candidate unit(String code, UnitKind kind, @Nullable Integer population) {
        return new Candidate(code, kind, population, true);
    }
}
