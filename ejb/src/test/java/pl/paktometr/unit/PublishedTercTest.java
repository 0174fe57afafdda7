package pl.paktometr.unit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The file as GUS published it, which the project does not carry. Give its folder as {@code
 * -Dpaktometr.terc=…}.
 */
class PublishedTercTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("paktometr.terc", "../../shared/data/terc"));

    @ParameterizedTest
    @ValueSource(strings = {"TERC_Urzedowy_2025-11-18.csv", "TERC_Urzedowy_2025-11-18.zip"})
    void readsAllOfPoland(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeThat(file).as("the published file, to be had from eTERYT").exists();
        UnitRegister register;
        try (InputStream in = Files.newInputStream(file)) {
            register = TercFile.read(in);
        }

        assertThat(register.stateOn()).isEqualTo("2025-01-01");
        assertThat(register.regions())
                .hasSize(16)
                .contains(new Region(TerytCode.of("28"), "warmińsko-mazurskie"));
        assertThat(register.counties()).hasSize(380);
        assertThat(register.units().stream().collect(groupingBy(Unit::kind, counting())))
                .isEqualTo(
                        Map.of(
                                UnitKind.LAND_COUNTY, 314L,
                                UnitKind.CITY_COUNTY, 66L,
                                UnitKind.URBAN_MUNICIPALITY, 302L - 66,
                                UnitKind.RURAL_MUNICIPALITY, 1_459L,
                                UnitKind.URBAN_RURAL_MUNICIPALITY, 718L));
    }
}
