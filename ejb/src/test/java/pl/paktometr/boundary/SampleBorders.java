package pl.paktometr.boundary;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/** Files of borders, and lands of counties that fit each other, all invented. */
final class SampleBorders {

    private SampleBorders() {}

    /** All 380, as they ship. */
    static List<County> counties() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        SampleBorders.class.getResourceAsStream(
                                                "/content/tilegrid.csv")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals("country"))
                    .map(
                            cells ->
                                    new County(
                                            TerytCode.of(cells[2]),
                                            cells[4],
                                            cells[3].equals("miasto")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<County> countiesOf(String... regions) {
        return counties().stream()
                .filter(county -> List.of(regions).contains(county.code().region().digits()))
                .toList();
    }

    static InputStream collection(String... features) {
        return stream(
                "{\"type\":\"FeatureCollection\",\"features\":[%s]}"
                        .formatted(String.join(",", features)));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<BoundaryFeature> features(String... features) {
        return BoundaryFile.read(collection(features)).features();
    }

    static BoundaryFeature feature(String feature) {
        return features(feature).get(0);
    }

    /** A square of a fifth of a degree around a place. */
    static String square(String properties, double longitude, double latitude) {
        return polygon(
                properties,
                String.format(
                        Locale.ROOT,
                        "[[[%1$s,%3$s],[%2$s,%3$s],[%2$s,%4$s],[%1$s,%4$s],[%1$s,%3$s]]]",
                        longitude - 0.1,
                        longitude + 0.1,
                        latitude - 0.1,
                        latitude + 0.1));
    }

    static String named(String name, double longitude, double latitude) {
        return square("\"nazwa\":\"" + name + "\"", longitude, latitude);
    }

    static String polygon(String properties, String coordinates) {
        return geometry(properties, "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}");
    }

    static String geometry(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"geometry\":%s,\"properties\":{%s}}"
                .formatted(geometry, properties);
    }

    /**
     * A land of so many columns and rows of counties with winding borders, each piece of which is
     * the same on either side; no two pieces touch but where they end.
     *
     * @param points between two corners
     */
    static List<Polygon> land(int columns, int rows, int points, long seed) {
        Random random = new Random(seed);
        Coordinate[][][] east = new Coordinate[rows + 1][columns][];
        Coordinate[][][] north = new Coordinate[rows][columns + 1][];
        double width = 8.0 / columns;
        double height = 5.0 / rows;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = 15 + column * width;
                double y = 49.3 + row * height;
                east[row][column] = winding(x, y, width, 0, points, height / 12, random);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column <= columns; column++) {
                double x = 15 + column * width;
                double y = 49.3 + row * height;
                north[row][column] = winding(x, y, 0, height, points, width / 12, random);
            }
        }
        List<Polygon> land = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                List<Coordinate> ring = new ArrayList<>();
                add(ring, east[row][column], false);
                add(ring, north[row][column + 1], false);
                add(ring, east[row + 1][column], true);
                add(ring, north[row][column], true);
                ring.add(ring.get(0));
                land.add(Shape.GEOMETRIES.createPolygon(ring.toArray(Coordinate[]::new)));
            }
        }
        return land;
    }

    /** Strays sidewards only, and little near its ends, so that it meets no other. */
    private static Coordinate[] winding(
            double x, double y, double right, double up, int points, double stray, Random random) {
        Coordinate[] line = new Coordinate[points + 2];
        for (int i = 0; i < line.length; i++) {
            double way = i / (points + 1.0);
            double aside = (random.nextDouble() - 0.5) * stray * Math.sin(Math.PI * way);
            line[i] =
                    new Coordinate(
                            rounded(x + right * way + (up > 0 ? aside : 0)),
                            rounded(y + up * way + (right > 0 ? aside : 0)));
        }
        return line;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * Shape.STEPS_OF_A_DEGREE) / Shape.STEPS_OF_A_DEGREE;
    }

    private static void add(List<Coordinate> ring, Coordinate[] line, boolean backwards) {
        for (int i = 0; i < line.length - 1; i++) {
            ring.add(line[backwards ? line.length - 1 - i : i]);
        }
    }
}
