package pl.paktometr.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.boundary.BoundaryQueries.Row;
import pl.paktometr.boundary.BoundaryQueries.Stamp;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

class BoundariesTest {

    private static final County KARTUSKI = new County(TerytCode.of("2205"), "kartuski", false);
    private static final County GDANSK = new County(TerytCode.of("2261"), "Gdańsk \"x\"", true);

    @Test
    void aMapHasTheCountiesWithABorderByCodeAndName() {
        assertThat(Boundaries.json(List.of(new Row(KARTUSKI, null), new Row(GDANSK, "{}"))))
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                                + "\"properties\":{\"name\":\"2261\",\"label\":\"Gdańsk \\\"x\\\"\"},"
                                + "\"geometry\":{}}]}");
    }

    @Test
    void aMapIsBytesWithATagOfTheirOwn() throws IOException {
        BoundaryMap map = new BoundaryMap("{\"ł\":1}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        map.writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"ł\":1}");
        assertThat(map.size()).isEqualTo(8);
        assertThat(map.tag())
                .matches("[0-9a-f]{32}")
                .isEqualTo(new BoundaryMap("{\"ł\":1}").tag())
                .isNotEqualTo(new BoundaryMap("{\"ł\":2}").tag());
    }

    @Test
    void aMapIsKeptUntilItsStampIsAnother() {
        KeptMaps kept = new KeptMaps();
        Stamp stamp = new Stamp(1, 20, 20, "7");
        BoundaryMap first = kept.of("22", stamp, () -> new BoundaryMap("1"));

        assertThat(kept.of("22", new Stamp(1, 20, 20, "7"), () -> new BoundaryMap("2")))
                .isSameAs(first);
        assertThat(kept.of("04", stamp, () -> new BoundaryMap("3"))).isNotSameAs(first);
        assertThat(kept.of("22", new Stamp(2, 20, 20, "7"), () -> new BoundaryMap("4")).tag())
                .isEqualTo(new BoundaryMap("4").tag());
        assertThat(kept.of("22", new Stamp(2, 20, 20, "8"), () -> new BoundaryMap("5")).tag())
                .isEqualTo(new BoundaryMap("5").tag());
    }

    @ParameterizedTest
    @CsvSource({"20, 20, true", "19, 20, false", "0, 20, false", "0, 0, false"})
    void aMapIsCompleteWithABorderForEveryCounty(long have, long of, boolean complete) {
        assertThat(new Stamp(1, have, of, "").complete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "powiaty.geojson, powiaty.geojson",
        "C:\\mapy\\powiaty.geojson, powiaty.geojson",
        "../../etc/powiaty.geojson, powiaty.geojson"
    })
    void aFileNameHasNoFolders(String sent, String kept) {
        assertThat(BoundaryImport.shortened(sent)).isEqualTo(kept);
        assertThat(BoundaryImport.shortened("a\r\nb")).isEqualTo("a b");
        assertThat(BoundaryImport.shortened("ł".repeat(300))).hasSize(200);
    }
}
