package pl.paktometr.boundary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.boundary.SampleBorders.feature;
import static pl.paktometr.boundary.SampleBorders.named;
import static pl.paktometr.boundary.SampleBorders.square;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.boundary.LeftOut.Reason;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

class GazetteerTest {

    private final Gazetteer gazetteer = new Gazetteer(SampleBorders.countiesOf("22"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kartuski",
                "Kartuski",
                "powiat kartuski",
                " POWIAT  KARTUSKI ",
                "Powiat\u00a0kartuski",
                "pow. kartuski"
            })
    void knowsALandCountyHoweverItIsWritten(String name) {
        assertThat(county(named(name, 18.1, 54.3))).isEqualTo("2205");
    }

    @ParameterizedTest
    @CsvSource({
        "powiat Gdańsk, 2261, 18.6, 54.35",
        "gdańsk, 2261, 18.6, 54.35",
        "miasto Gdańsk, 2261, 18.6, 54.35",
        "Powiat m. Gdańsk, 2261, 18.6, 54.35",
        "powiat miasto na prawach powiatu Gdańsk, 2261, 18.6, 54.35",
        "powiat gdański, 2204, 18.5, 54.2",
        "m.st. Warszawa, 1465, 21, 52.2",
        "powiat bielsko - biała, 2461, 19, 49.8",
        "czarnkowsko–trzcianecki, 3002, 16.5, 52.95"
    })
    void tellsCitiesFromTheCountiesAroundThem(String name, String code, double x, double y) {
        assertThat(county(named(name, x, y))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "nowodworski, 19.2, 54.25, 2210",
        "nowodworski, 20.7, 52.5, 1414",
        "bielski, 19.0, 49.8, 2402",
        "bielski, 23.2, 52.7, 2003"
    })
    void tellsTwoOfOneNameByWhereTheyLie(String name, double x, double y, String code) {
        assertThat(county(named(name, x, y))).isEqualTo(code);
    }

    @Test
    void tenNamesAreThoseOfTwoCounties() {
        Map<String, Long> names =
                SampleBorders.counties().stream()
                        .collect(groupingBy(county -> Gazetteer.plain(county.name()), counting()));

        assertThat(names.values()).filteredOn(times -> times > 1).hasSize(10).containsOnly(2L);
    }

    @Test
    void aNameInTheWrongPlaceIsNotTaken() {
        LeftOut leftOut = leftOut(named("powiat kartuski", 21, 52.2));

        assertThat(leftOut.reason()).isEqualTo(Reason.TOO_FAR);
        assertThat(leftOut.args()).startsWith("kartuski", "2205");
        assertThat(Integer.parseInt(leftOut.args().get(2))).isBetween(280, 330);
    }

    @Test
    void knowsTheFormerNameOfACounty() {
        assertThat(county(named("powiat jeleniogórski", 15.6, 50.85))).isEqualTo("0206");
        assertThat(county(named("powiat karkonoski", 15.6, 50.85))).isEqualTo("0206");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"JPT_KOD_JE\":\"2205\",\"JPT_NAZWA_\":\"powiat inny\"",
                "\"teryt\":2205",
                "\"TERYT\":\"2205.0\"",
                "\"code\":\"220500\"",
                "\"kod\":\"2205000\""
            })
    void takesTheCodeBeforeTheName(String properties) {
        assertThat(county(square(properties, 18.1, 54.3))).isEqualTo("2205");
    }

    @Test
    void takesACitysGminaForTheCityAndANumberWithoutItsZero() {
        assertThat(county(square("\"teryt\":\"2261011\"", 18.6, 54.35))).isEqualTo("2261");
        assertThat(county(square("\"teryt\":\"226101\"", 18.6, 54.35))).isEqualTo("2261");
        assertThat(county(square("\"teryt\":201", 15.54, 51.34))).isEqualTo("0201");
    }

    @Test
    void aCodeThatIsNoCountysLeavesTheName() {
        assertThat(county(square("\"kod\":\"PL634\",\"nazwa\":\"kartuski\"", 18.1, 54.3)))
                .isEqualTo("2205");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGION         | \"JPT_KOD_JE\":\"22\",\"JPT_NAZWA_\":\"pomorskie\"",
                "MUNICIPALITY   | \"teryt\":\"2205012\",\"nazwa\":\"kartuski\"",
                "NO_NAME        | \"id\":\"2205\"",
                "NO_SUCH_COUNTY | \"nazwa\":\"powiat smętowski\"",
                "TOO_FAR        | \"teryt\":\"1465\",\"nazwa\":\"kartuski\""
            })
    void saysWhyAFeatureIsNobodysBorder(Reason reason, String properties) {
        assertThat(leftOut(square(properties, 18.1, 54.3)).reason()).isEqualTo(reason);
    }

    @Test
    void knowsCountiesThatAreNewerThanTheListThatShips() {
        Gazetteer newer =
                new Gazetteer(
                        List.of(
                                new County(TerytCode.of("2217"), "kaszubski", false),
                                new County(TerytCode.of("2205"), "kartuzki", false)));

        assertThat(county(newer, named("powiat kaszubski", 18, 54))).isEqualTo("2217");
        assertThat(county(newer, named("kartuzki", 18.1, 54.3))).isEqualTo("2205");
    }

    private String county(String feature) {
        return county(gazetteer, feature);
    }

    private static String county(Gazetteer gazetteer, String feature) {
        Gazetteer.Finding found = find(gazetteer, feature);
        assertThat(found.leftOut()).isNull();
        return found.county().digits();
    }

    private LeftOut leftOut(String feature) {
        Gazetteer.Finding found = find(gazetteer, feature);
        assertThat(found.county()).isNull();
        return found.leftOut();
    }

    private static Gazetteer.Finding find(Gazetteer gazetteer, String feature) {
        BoundaryFeature read = feature(feature);
        return gazetteer.find(read, read.shape());
    }
}
