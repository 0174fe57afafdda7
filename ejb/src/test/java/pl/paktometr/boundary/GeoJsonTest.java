package pl.paktometr.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonTest {

    @Test
    void shellsRunAgainstTheClockAndHolesWithIt() throws ParseException {
        assertThat(
                        GeoJson.geometry(
                                wkt(
                                        "POLYGON ((18 54, 18 55, 19 55, 18 54), (18.2 54.6, 18.4 54.6, 18.3 54.7, 18.2 54.6))")))
                .isEqualTo(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[18,54],[19,55],[18,55],[18,54]],"
                                + "[[18.2,54.6],[18.3,54.7],[18.4,54.6],[18.2,54.6]]]}");
    }

    @Test
    void severalPolygonsAreAMultiPolygonAndOneIsNone() throws ParseException {
        assertThat(
                        GeoJson.geometry(
                                wkt(
                                        "MULTIPOLYGON (((18 54, 19 54, 19 55, 18 54)), ((20 54, 21 54, 21 55, 20 54)))")))
                .isEqualTo(
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[18,54],[19,54],[19,55],[18,54]]],"
                                + "[[[20,54],[21,54],[21,55],[20,54]]]]}");
        assertThat(GeoJson.geometry(wkt("MULTIPOLYGON (((18 54, 19 54, 19 55, 18 54)))")))
                .startsWith("{\"type\":\"Polygon\"");
    }

    @ParameterizedTest
    @CsvSource({
        "18, 18",
        "18.5, 18.5",
        "18.0001, 18.0001",
        "18.05, 18.05",
        "18.12344999, 18.1234",
        "17.99999, 18"
    })
    void numbersHaveFourDecimalsAtMost(String longitude, String written) throws ParseException {
        assertThat(
                        GeoJson.geometry(
                                wkt(
                                        "POLYGON ((%1$s 54, 19 54, 19 55, %1$s 54))"
                                                .formatted(longitude))))
                .contains("[[[" + written + ",54],[19,54]");
    }

    @Test
    void isReadBackAsItWas() {
        Geometry shape = SampleBorders.land(1, 1, 50, 4).get(0);
        Geometry read =
                SampleBorders.feature(SampleBorders.geometry("", GeoJson.geometry(shape))).shape();

        assertThat(read.getGeometryN(0)).isEqualTo(shape);
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
