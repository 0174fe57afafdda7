package pl.paktometr.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry while it is read. Its first problem is the one told. Positions are rounded as they
 * come: what two neighbours share is then still the same.
 */
final class Shape {

    static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Arrays around a number: a MultiPolygon's, polygon's, ring's and position's. */
    static final int DEEPEST = 4;

    static final int MOST_POINTS = 30_000;

    /** Four decimals of a degree, 11 metres. */
    static final double STEPS_OF_A_DEGREE = 10_000;

    private static final int SHORTEST_RING = 4;

    private String type = "";
    private @Nullable Object coordinates;
    private int points;
    private LeftOut.@Nullable Reason problem;
    private List<String> details = List.of();

    void type(String name) {
        type = name;
    }

    void coordinates(@Nullable Object nested) {
        coordinates = nested;
    }

    void isMalformed() {
        spoil(LeftOut.Reason.MALFORMED);
    }

    /**
     * @throws BoundaryRefused when no other position of the file can be right either
     */
    Coordinate position(double longitude, double latitude) {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new BoundaryRefused(
                    BoundaryRefused.Reason.PROJECTED, place(longitude), place(latitude));
        }
        if (isInPoland(latitude, longitude)) {
            throw new BoundaryRefused(
                    BoundaryRefused.Reason.SWAPPED, place(longitude), place(latitude));
        }
        if (!isInPoland(longitude, latitude)) {
            spoil(LeftOut.Reason.OUTSIDE_POLAND, place(longitude), place(latitude));
        }
        if (++points > MOST_POINTS) {
            spoil(LeftOut.Reason.TOO_MANY_POINTS, String.valueOf(MOST_POINTS));
        }
        return new Coordinate(rounded(longitude), rounded(latitude));
    }

    BoundaryFeature feature(int number, String name, String code) {
        MultiPolygon shape = shape();
        LeftOut.Reason found = problem;
        return shape == null
                ? new BoundaryFeature(
                        number,
                        name,
                        code,
                        null,
                        new LeftOut(
                                number,
                                name,
                                found == null ? LeftOut.Reason.NO_POLYGON : found,
                                details))
                : new BoundaryFeature(number, name, code, shape, null);
    }

    private @Nullable MultiPolygon shape() {
        List<Polygon> polygons = new ArrayList<>();
        if (problem == null) {
            switch (type) {
                case "Polygon" -> add(coordinates, polygons);
                case "MultiPolygon" ->
                        parts(coordinates).forEach(polygon -> add(polygon, polygons));
                default -> spoil(LeftOut.Reason.NO_POLYGON);
            }
        }
        if (problem == null && polygons.isEmpty()) {
            spoil(LeftOut.Reason.TOO_SMALL);
        }
        return problem == null
                ? GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new))
                : null;
    }

    /** A ring that rounding leaves nothing of is no loss; with a shell go its holes. */
    private void add(@Nullable Object rings, List<Polygon> polygons) {
        List<?> all = parts(rings);
        if (all.isEmpty()) {
            isMalformed();
            return;
        }
        LinearRing shell = ring(all.get(0));
        List<LinearRing> holes = new ArrayList<>();
        for (Object hole : all.subList(1, all.size())) {
            LinearRing ring = ring(hole);
            if (ring != null) {
                holes.add(ring);
            }
        }
        if (shell != null) {
            polygons.add(GEOMETRIES.createPolygon(shell, holes.toArray(LinearRing[]::new)));
        }
    }

    private @Nullable LinearRing ring(@Nullable Object positions) {
        List<Coordinate> ring = new ArrayList<>();
        List<?> given = parts(positions);
        for (Object each : given) {
            if (!(each instanceof Coordinate position)) {
                isMalformed();
                return null;
            }
            if (ring.isEmpty() || !ring.get(ring.size() - 1).equals2D(position)) {
                ring.add(position);
            }
        }
        if (given.size() < SHORTEST_RING) {
            spoil(LeftOut.Reason.SHORT_RING, String.valueOf(given.size()));
            return null;
        }
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            spoil(LeftOut.Reason.OPEN_RING, place(ring.get(0).getX()), place(ring.get(0).getY()));
            return null;
        }
        return ring.size() < SHORTEST_RING
                ? null
                : GEOMETRIES.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private List<?> parts(@Nullable Object nested) {
        if (nested instanceof List<?> list) {
            return list;
        }
        isMalformed();
        return List.of();
    }

    private void spoil(LeftOut.Reason reason, String... args) {
        if (problem == null) {
            problem = reason;
            details = List.of(args);
        }
    }

    /** With the sea that counties have, and a little more. */
    private static boolean isInPoland(double longitude, double latitude) {
        return longitude > 13.9 && longitude < 24.3 && latitude > 48.8 && latitude < 55.1;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_OF_A_DEGREE) / STEPS_OF_A_DEGREE;
    }

    /** For a text; a decimal point in both languages, as the file has it. */
    static String place(double degrees) {
        return String.format(Locale.ROOT, Math.abs(degrees) < 1e8 ? "%.4f" : "%.3e", degrees);
    }
}
