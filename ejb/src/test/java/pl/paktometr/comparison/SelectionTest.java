package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.unit.MalformedTerytCode;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class SelectionTest {
    private static final Map<String, List<String>> CHOICES =
            Map.ofEntries(
                    Map.entry("region", List.of("22", "PL", "")),
                    Map.entry("year", List.of("2025", "")),
                    Map.entry("since", List.of("2023", "")),
                    Map.entry("level", List.of("counties", "units", "regions", "")),
                    Map.entry("measures", List.of("TOTAL", "A,B1", "")),
                    Map.entry("county", List.of("2205", "")),
                    Map.entry("kind", List.of("land_county", "rural_municipality", "")),
                    Map.entry("size", List.of("below_5_000", "from_100_000", "")),
                    Map.entry("method", List.of("mean", "weighted", "median", "")),
                    Map.entry("basis", List.of("all", "accepted", "verified", "")),
                    Map.entry("dependent", List.of("yes", "no", "")),
                    Map.entry("places", List.of("2205,226101", "")),
                    Map.entry("sort", List.of("-TOTAL", "name", "")),
                    Map.entry("first", List.of("0", "100", "")));

    @Property(tries = 300)
    void whatIsInAnAddressComesBackFromIt(@ForAll("addresses") Map<String, String> address) {
        Selection selection = new Selection(address);
        assertThat(new Selection(selection.parameters()).parameters())
                .isEqualTo(selection.parameters());
        Selection step = new Selection(Map.of());
        for (Map.Entry<String, String> each : address.entrySet()) {
            step = step.with(each.getKey(), each.getValue());
        }
        assertThat(step.parameters()).isEqualTo(selection.parameters());
        address.forEach(
                (name, value) ->
                        assertThat(selection.get(name))
                                .isEqualTo(
                                        value.isEmpty()
                                                ? new Selection(Map.of()).get(name)
                                                : value));
    }

    @Test
    void onlyWhatIsNotAsUsualIsKept() {
        Selection selection =
                new Selection(
                        Map.of("region", "22", "method", "mean", "view", "map", "first", " 0 "));
        assertThat(selection.parameters()).containsExactly(Map.entry("region", "22"));
        assertThat(selection.with("region", null).parameters()).isEmpty();
    }

    @Test
    void tellsWhatWasChosen() {
        Selection selection =
                new Selection(
                        Map.of(
                                "region", "22",
                                "year", "2025",
                                "level", "units",
                                "measures", " A , B1,,A",
                                "kind", "city_county",
                                "size", "below_10_000",
                                "basis", "verified",
                                "dependent", "no",
                                "places", "2205,2261011"));
        assertThat(selection.region()).isEqualTo(TerytCode.of("22"));
        assertThat(selection.year()).isEqualTo(2025);
        assertThat(selection.since()).isNull();
        assertThat(selection.level()).isEqualTo(Selection.Level.UNITS);
        assertThat(selection.measures()).containsExactly("A", "B1");
        assertThat(selection.kind()).contains(UnitKind.CITY_COUNTY);
        assertThat(selection.size()).contains(SizeBand.BELOW_10_000);
        assertThat(selection.method()).isEqualTo(Aggregate.MEAN);
        assertThat(selection.basis()).isEqualTo(Basis.VERIFIED);
        assertThat(selection.dependent()).isFalse();
        assertThat(selection.places())
                .containsExactly(TerytCode.of("2205"), TerytCode.of("226101"));
        assertThat(selection.filters()).isTrue();
        assertThat(selection.first()).isZero();
        assertThat(Selection.of(TerytCode.of("22"), 2025).filters()).isFalse();
    }

    @Test
    void theCountryIsNoRegion() {
        Selection country = new Selection(Map.of("region", Selection.COUNTRY));
        assertThat(country.isOfTheCountry()).isTrue();
        assertThat(country.region()).isNull();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "region, 2205",
        "county, 22",
        "county, 220501",
        "year, last",
        "year, -1",
        "since, 1999.5",
        "since, 20251231",
        "level, UNITS",
        "level, villages",
        "kind, gmina",
        "size, small",
        "basis, none",
        "dependent, true",
        "first, -100",
        "first, ten"
    })
    void whatCannotBeMeantIsRefusedByItsName(String name, String value) {
        assertThatThrownBy(() -> new Selection(Map.of(name, value)))
                .isInstanceOfSatisfying(
                        NoSuchChoice.class, refused -> assertThat(refused.field()).contains(name));
    }

    @Test
    void malformedCodesUnknownMethodsAndEndlessListsAreRefused() {
        assertThatThrownBy(() -> new Selection(Map.of("region", "pomorskie")))
                .isInstanceOf(MalformedTerytCode.class);
        assertThatThrownBy(() -> new Selection(Map.of("places", "2205,x")))
                .isInstanceOf(MalformedTerytCode.class);
        assertThatThrownBy(() -> new Selection(Map.of("method", "mode")))
                .isInstanceOf(NoSuchAggregate.class)
                .isInstanceOf(BusinessRuleBroken.class);
        String endless =
                IntStream.range(0, 41).mapToObj(i -> "A" + i).collect(Collectors.joining(","));
        assertThatThrownBy(() -> new Selection(Map.of("measures", endless)))
                .isInstanceOf(NoSuchChoice.class);
    }

    @Test
    void aQuotedViewNamesWhatChangesItButNotWhereAndWhen() {
        Selection selection =
                Selection.of(TerytCode.of("22"), 2025)
                        .with("sort", "name")
                        .with("first", 100)
                        .with("method", "median")
                        .with("basis", "accepted");
        assertThat(selection.quoted("map")).isEqualTo("map;basis=accepted;method=median");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ",
        "1, BELOW_5_000",
        "4999, BELOW_5_000",
        "5000, BELOW_10_000",
        "19999, BELOW_20_000",
        "20000, BELOW_50_000",
        "50000, BELOW_100_000",
        "100000, FROM_100_000"
    })
    void everyKnownNumberOfInhabitantsIsInOneBandAlone(int inhabitants, SizeBand band) {
        for (SizeBand each : SizeBand.values()) {
            assertThat(each.holds(inhabitants)).isEqualTo(each == band);
        }
    }

    @Provide
    Arbitrary<Map<String, String>> addresses() {
        List<String> names = List.copyOf(CHOICES.keySet());
        return Combinators.combine(
                        names.stream()
                                .map(
                                        name ->
                                                (Arbitrary<String>)
                                                        Arbitraries.of(
                                                                Objects.requireNonNull(
                                                                        CHOICES.get(name))))
                                .toList())
                .as(
                        values -> {
                            Map<String, String> address = new HashMap<>();
                            for (int i = 0; i < values.size(); i++) {
                                address.put(names.get(i), values.get(i));
                            }
                            return address;
                        });
    }
}
