package pl.paktometr.boundary;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry of polygons as GeoJSON (RFC 7946): shells against the clock, holes with it; no decimal
 * that says nothing.
 */
final class GeoJson {

    private static final int STEPS = (int) Shape.STEPS_OF_A_DEGREE;
    private static final int DECIMALS = 4;

    private final StringBuilder json = new StringBuilder();

    private GeoJson() {}

    static String geometry(Geometry shape) {
        GeoJson writer = new GeoJson();
        boolean one = shape.getNumGeometries() == 1;
        writer.json
                .append("{\"type\":\"")
                .append(one ? "Polygon" : "MultiPolygon")
                .append("\",\"coordinates\":");
        if (one) {
            writer.polygon((Polygon) shape.getGeometryN(0));
        } else {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                writer.json.append(i == 0 ? '[' : ',');
                writer.polygon((Polygon) shape.getGeometryN(i));
            }
            writer.json.append(']');
        }
        return writer.json.append('}').toString();
    }

    private void polygon(Polygon polygon) {
        json.append('[');
        ring(polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            json.append(',');
            ring(polygon.getInteriorRingN(i), false);
        }
        json.append(']');
    }

    private void ring(LinearRing ring, boolean againstTheClock) {
        CoordinateSequence points = ring.getCoordinateSequence();
        boolean asItIs = Orientation.isCCW(points) == againstTheClock;
        for (int i = 0; i < points.size(); i++) {
            int point = asItIs ? i : points.size() - 1 - i;
            json.append(i == 0 ? '[' : ',').append('[');
            number(points.getX(point));
            json.append(',');
            number(points.getY(point));
            json.append(']');
        }
        json.append(']');
    }

    private void number(double degrees) {
        long steps = Math.round(degrees * STEPS);
        json.append(steps / STEPS);
        long rest = steps % STEPS;
        if (rest != 0) {
            String decimals = String.valueOf(rest + STEPS).substring(1);
            int end = DECIMALS;
            while (decimals.charAt(end - 1) == '0') {
                end--;
            }
            json.append('.').append(decimals, 0, end);
        }
    }
}
