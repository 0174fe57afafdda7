package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.ejb.EJB;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.paktometr.shared.Page;
import pl.paktometr.unit.NoSuchUnit;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.unit.Units;

/** Runs inside the server, on the units the product ships with. */
@ExtendWith(ArquillianExtension.class)
class UnitsIT {
    private static final TerytCode POMORSKIE = TerytCode.of("22");
    private static final TerytCode POWIAT_KARTUSKI = TerytCode.of("2205");

    @EJB(lookup = "java:global/paktometr/paktometr-ejb/Units")
    private Units units;

    @Deployment
    static WebArchive test() {
        return InContainer.archive(UnitsIT.class);
    }

    @Test
    void aCityWithCountyRightsAnswersToTheCodeOfItsCounty() {
        Unit gdansk = units.one(TerytCode.of("2261"));

        assertThat(gdansk).isEqualTo(units.one(TerytCode.of("2261011")));
        assertThat(gdansk.code()).isEqualTo(TerytCode.of("226101"));
        assertThat(gdansk.kind()).isEqualTo(UnitKind.CITY_COUNTY);
    }

    @Test
    void theCodeOfALandCountyIsItsOffice() {
        assertThat(units.one(POWIAT_KARTUSKI))
                .isEqualTo(
                        new Unit(
                                POWIAT_KARTUSKI,
                                "2205",
                                UnitKind.LAND_COUNTY,
                                "kartuski",
                                "kartuski",
                                141_892));
    }

    @Test
    void neitherARegionNorWhatIsNotThereIsAUnit() {
        assertThatThrownBy(() -> units.one(POMORSKIE)).isInstanceOf(NoSuchUnit.class);
        assertThatThrownBy(() -> units.one(TerytCode.of("229901"))).isInstanceOf(NoSuchUnit.class);
        assertThatThrownBy(() -> units.ofRegion(TerytCode.of("99"))).isInstanceOf(NoSuchUnit.class);
        assertThatThrownBy(() -> units.ofRegion(POWIAT_KARTUSKI)).isInstanceOf(NoSuchUnit.class);
        assertThatThrownBy(() -> units.region(TerytCode.of("99"))).isInstanceOf(NoSuchUnit.class);
    }

    @Test
    void aRegionHasItsUnitsByCode() {
        assertThat(units.ofRegion(POMORSKIE))
                .hasSize(139)
                .isSortedAccordingTo((one, other) -> one.code().compareTo(other.code()))
                .allSatisfy(unit -> assertThat(unit.region()).isEqualTo(POMORSKIE));
        assertThat(units.countiesOf(POMORSKIE)).hasSize(20);
    }

    @Test
    void findsByAPartOfTheNameAndByTheBeginningOfTheCode() {
        assertThat(List.of("chmiel", "CHMIELNO", " Chmielno ", "220501"))
                .allSatisfy(
                        text ->
                                assertThat(units.search(text, POMORSKIE, 0, 10).rows())
                                        .extracting(Unit::name)
                                        .containsExactly("Chmielno"));
    }

    @Test
    void takesWhatIsSearchedForAsItIs() {
        assertThat(List.of("%", "_", "!", "zukowo"))
                .allSatisfy(
                        text ->
                                assertThat(units.search(text, POMORSKIE, 0, 10))
                                        .isEqualTo(new Page<>(List.of(), 0)));
    }

    @Test
    void showsACountyPartByPartAndCountsAllOfIt() {
        Page<Unit> page = units.search("", POWIAT_KARTUSKI, 1, 2);

        assertThat(page.rows()).extracting(Unit::name).containsExactly("Chmielno", "Kartuzy");
        assertThat(page.total()).isEqualTo(9);
        assertThat(units.count("", POWIAT_KARTUSKI))
                .containsExactly(
                        entry(UnitKind.LAND_COUNTY, 1L),
                        entry(UnitKind.RURAL_MUNICIPALITY, 6L),
                        entry(UnitKind.URBAN_RURAL_MUNICIPALITY, 2L));
    }
}
