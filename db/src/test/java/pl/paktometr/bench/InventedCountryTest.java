package pl.paktometr.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class InventedCountryTest {

    @Test
    void hasAsManyUnitsAsThereAre() {
        InventedCountry country = InventedCountry.of(new Random(1), 1);
        assertThat(country.counties()).hasSize(380);
        assertThat(country.regions()).hasSize(16).containsEntry("22", "pomorskie");
        assertThat(country.units()).hasSize(2793);
        assertThat(of("LAND_COUNTY", country)).isEqualTo(314);
        assertThat(of("CITY_COUNTY", country)).isEqualTo(66);
    }

    @Test
    void hasTenTimesAsManyWithCodesOfTheirOwn() {
        InventedCountry country = InventedCountry.of(new Random(1), 10);
        assertThat(country.units()).hasSize(27_930);
        assertThat(country.units()).extracting(InventedUnit::code).doesNotHaveDuplicates();
        assertThat(country.units())
                .allSatisfy(
                        unit -> {
                            assertThat(unit.code()).startsWith(unit.county()).hasSizeBetween(4, 6);
                            assertThat(unit.teryt()).startsWith(unit.code());
                        });
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(InventedCountry.of(new Random(7), 1))
                .isEqualTo(InventedCountry.of(new Random(7), 1))
                .isNotEqualTo(InventedCountry.of(new Random(8), 1));
    }

    @Test
    void isNoLargerThanCodesAllow() {
        assertThatThrownBy(() -> InventedCountry.of(new Random(1), 12))
                .isInstanceOf(NotMeasured.class);
    }

    private static long of(String kind, InventedCountry country) {
        return country.units().stream().filter(unit -> unit.kind().equals(kind)).count();
    }
}
