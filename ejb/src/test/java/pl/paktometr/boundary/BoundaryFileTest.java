package pl.paktometr.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static pl.paktometr.boundary.SampleBorders.collection;
import static pl.paktometr.boundary.SampleBorders.feature;
import static pl.paktometr.boundary.SampleBorders.features;
import static pl.paktometr.boundary.SampleBorders.geometry;
import static pl.paktometr.boundary.SampleBorders.named;
import static pl.paktometr.boundary.SampleBorders.polygon;
import static pl.paktometr.boundary.SampleBorders.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;
import pl.paktometr.boundary.BoundaryRefused.Reason;
import pl.paktometr.shared.BusinessRuleBroken.Kind;
import pl.paktometr.shared.Mutants;
import pl.paktometr.shared.Sha256;

class BoundaryFileTest {

    @Test
    void readsNamesCodesAndPolygonsWhateverElseIsThere() {
        String text =
                """
                {"features": [
                  {"id": 7, "bbox": [1, 2, 3, 4], "geometry": {"coordinates":
                    [[[18.0, 54.0, 120.5], [18.2, 54.0, 1], [18.2, 54.2, 1], [18.0, 54.0, 1]]], "type": "Polygon"},
                   "properties": {"NAZWA": " kartuski ", "JPT_KOD_JE": "2205", "more": {"deep": [1, {"x": null}]}},
                   "type": "Feature"}],
                 "crs": {"type": "name"}, "type": "FeatureCollection"}
                """;
        BoundaryFile.Content content = BoundaryFile.read(stream("\uFEFF" + text));

        assertThat(content.sha256()).isEqualTo(Sha256.of("\uFEFF" + text));
        assertThat(content.features())
                .singleElement()
                .satisfies(
                        feature -> {
                            assertThat(feature.number()).isEqualTo(1);
                            assertThat(feature.name()).isEqualTo("kartuski");
                            assertThat(feature.code()).isEqualTo("2205");
                            assertThat(feature.shape().getNumPoints()).isEqualTo(4);
                        });
    }

    @Test
    void roundsToFourDecimalsAndDropsWhatFallsTogether() {
        MultiPolygon shape =
                feature(polygon("", "[[[18,54],[18.20004,54],[18.20001,54],[18.2,54.2],[18,54]]]"))
                        .shape();

        assertThat(shape.getNumPoints()).isEqualTo(4);
        assertThat(shape.getCoordinates()[1].x).isEqualTo(18.2);
    }

    @Test
    void readsSeveralPolygonsWithHoles() {
        MultiPolygon shape =
                feature(
                                geometry(
                                        "",
                                        """
                                        {"type": "MultiPolygon", "coordinates": [
                                          [[[18,54],[19,54],[19,55],[18,55],[18,54]],
                                           [[18.4,54.4],[18.6,54.4],[18.6,54.6],[18.4,54.4]]],
                                          [[[20,54],[21,54],[21,55],[20,54]]]]}
                                        """))
                        .shape();

        assertThat(shape.getNumGeometries()).isEqualTo(2);
        assertThat(shape.getArea()).isCloseTo(1 - 0.02 + 0.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_POLYGON       | {\"type\":\"Point\",\"coordinates\":[18,54]}",
                "NO_POLYGON       | {\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "NO_POLYGON       | null",
                "NO_POLYGON       | {\"coordinates\":[[[18,54],[19,54],[19,55],[18,54]]]}",
                "MALFORMED        | {\"type\":\"Polygon\"}",
                "MALFORMED        | {\"type\":\"Polygon\",\"coordinates\":[]}",
                "MALFORMED        | {\"type\":\"Polygon\",\"coordinates\":\"18 54\"}",
                "MALFORMED        | {\"type\":\"Polygon\",\"coordinates\":[[18,54],[19,54],[19,55],[18,54]]}",
                "MALFORMED        | {\"type\":\"Polygon\",\"coordinates\":[[[18,54],[19],[19,55],[18,54]]]}",
                "MALFORMED        | {\"type\":\"Polygon\",\"coordinates\":[[[18,\"54\"],[19,54],[19,55],[18,54]]]}",
                "MALFORMED        | {\"type\":\"Polygon\",\"coordinates\":[[[[[18,54]]]]]}",
                "MALFORMED        | {\"type\":\"MultiPolygon\",\"coordinates\":[[[18,54],[19,54],[19,55],[18,54]]]}",
                "SHORT_RING       | {\"type\":\"Polygon\",\"coordinates\":[[[18,54],[19,54],[18,54]]]}",
                "OPEN_RING        | {\"type\":\"Polygon\",\"coordinates\":[[[18,54],[19,54],[19,55],[18.5,55]]]}",
                "OUTSIDE_POLAND   | {\"type\":\"Polygon\",\"coordinates\":[[[8,54],[9,54],[9,55],[8,54]]]}",
                "TOO_SMALL        | {\"type\":\"Polygon\",\"coordinates\":[[[18,54],[18.00001,54],[18,54.00001],[18,54]]]}",
                "TOO_SMALL        | {\"type\":\"MultiPolygon\",\"coordinates\":[]}",
            })
    void saysWhatIsWrongWithAFeatureAndReadsTheNext(LeftOut.Reason reason, String geometry) {
        var features = features(geometry("\"nazwa\":\"tczewski\"", geometry), named("x", 18, 54));

        assertThat(features.get(0).shape()).isNull();
        assertThat(features.get(0).problem().reason()).isEqualTo(reason);
        assertThat(features.get(0).problem().name()).isEqualTo("tczewski");
        assertThat(features.get(1).shape()).isNotNull();
    }

    @Test
    void aFeatureThatIsNoneStillCounts() {
        assertThat(features("null", "[[[18]]]", "7", named("x", 18, 54)).get(3).number())
                .isEqualTo(4);
    }

    @Test
    void takesOnlySoManyPointsOfOneFeature() {
        String ring =
                IntStream.rangeClosed(0, Shape.MOST_POINTS)
                        .mapToObj(i -> "[%d,54]".formatted(18 + i % 2))
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow();

        assertThat(feature(polygon("", "[[" + ring + "]]")).problem().reason())
                .isEqualTo(LeftOut.Reason.TOO_MANY_POINTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plik",
                "{\"type\":\"FeatureCollection\",\"features\":[",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[[18,",
                "{\"type\":\"FeatureCollection\",\"features\":[]} {}",
                "{\"type\":\"FeatureCollection\",\"features\":[}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[NaN,1]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[1.00000000000000000000000000000000000000001,1]}}]}"
            })
    void refusesWhatIsNoJson(String text) {
        refuses(Reason.NOT_JSON, () -> BoundaryFile.read(stream(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{}",
                "{\"type\":\"FeatureCollection\"}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}"
            })
    void refusesJsonThatIsNoFeatureCollection(String text) {
        refuses(Reason.NO_COLLECTION, () -> BoundaryFile.read(stream(text)));
    }

    @Test
    void refusesMetresAndLatitudeFirst() {
        refuses(
                Reason.PROJECTED,
                () ->
                        features(
                                polygon(
                                        "",
                                        "[[[475000.5,723000],[476000,723000],[475000.5,723000]]]")));
        refuses(
                Reason.PROJECTED,
                () -> features(polygon("", "[[[1e999,54],[18,54],[18,55],[1e999,54]]]")));
        refuses(Reason.SWAPPED, () -> features(polygon("", "[[[54,18],[54,19],[55,19],[54,18]]]")));
    }

    @Test
    void refusesWhatIsTooMuch() {
        refuses(Reason.TOO_LARGE, () -> BoundaryFile.read(endless(' ')));
        assertThatThrownBy(() -> BoundaryFile.read(endless('[')))
                .isInstanceOfSatisfying(
                        BoundaryRefused.class,
                        refused -> {
                            assertThat(refused.kind()).isEqualTo(Kind.TOO_LARGE);
                            assertThat(refused.field()).contains("file");
                        });
        refuses(
                Reason.TOO_DEEP,
                () -> BoundaryFile.read(stream("{\"crs\":" + "[".repeat(5_000_000))));
        refuses(
                Reason.TOO_DEEP,
                () -> features(geometry("", "{\"coordinates\":" + "[".repeat(100_000))));
        refuses(
                Reason.TOO_MANY_FEATURES,
                () -> BoundaryFile.read(collection("0" + ",0".repeat(BoundaryFile.MOST_FEATURES))));
        refuses(
                Reason.TOO_MANY_POINTS,
                () ->
                        features(
                                polygon(
                                        "",
                                        "[[[18,54]"
                                                + ",[18,54]".repeat(BoundaryFile.MOST_POINTS)
                                                + "]]")));
    }

    @Test
    void refusesAnotherAlphabetThanUtf8() {
        byte[] bytes = "{\"type\":\"ł\"}".getBytes(Charset.forName("windows-1250"));

        refuses(Reason.NOT_UTF8, () -> BoundaryFile.read(new ByteArrayInputStream(bytes)));
    }

    private static void refuses(Reason reason, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        BoundaryRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static InputStream endless(char filler) {
        return new InputStream() {
            @Override
            public int read() {
                return filler;
            }
        };
    }

    @Test
    void whateverIsBrokenByChanceIsReadOrRefused() throws IOException {
        byte[] file =
                collection(named("kartuski", 18.0, 54.0), named("pucki", 18.4, 54.5))
                        .readAllBytes();
        Mutants.of(
                "a file of borders",
                5000,
                file,
                mutant -> BoundaryFile.read(new ByteArrayInputStream(mutant)));
    }
}
