package pl.paktometr.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Makes polygons valid where that is no guess. Borders that somebody simplified often touch
 * themselves in a point or run there and back along a line; of the 380 counties of a file in wide
 * use 79 do. Taking that away leaves the area as it was. Whatever would change it is refused.
 */
final class Mending {

    private static final double MOST_CHANGE_OF_AREA = 0.01;

    /** Mending costs time and memory by the number of crossings, and these can be quadratic. */
    private static final int MOST_CROSSINGS = 1_000;

    private static final PrecisionModel GRID = new PrecisionModel(Shape.STEPS_OF_A_DEGREE);

    /** The polygons, valid; or where they are not. One of them is empty. */
    record Mended(Optional<Geometry> shape, Coordinate wrongAt, boolean changed) {}

    private Mending() {}

    static Mended of(MultiPolygon shape) {
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        if (error == null) {
            return new Mended(Optional.of(shape), new Coordinate(), false);
        }
        if (new Crossings(shape).areTooMany()) {
            return new Mended(Optional.empty(), error.getCoordinate(), false);
        }
        Geometry fixed = onTheGrid(GeometryFixer.fix(shape));
        double change = Math.abs(fixed.getArea() - shape.getArea());
        return fixed.isEmpty() || change > MOST_CHANGE_OF_AREA * shape.getArea()
                ? new Mended(Optional.empty(), error.getCoordinate(), false)
                : new Mended(Optional.of(fixed), error.getCoordinate(), true);
    }

    /** Where segments crossed there is a new point, and that may lie between two steps. */
    private static Geometry onTheGrid(Geometry fixed) {
        boolean already =
                Arrays.stream(fixed.getCoordinates())
                        .allMatch(
                                point ->
                                        GRID.makePrecise(point.x) == point.x
                                                && GRID.makePrecise(point.y) == point.y);
        return already ? fixed : GeometryPrecisionReducer.reduce(fixed, GRID);
    }

    /** Counts where segments meet that are not neighbours, and stops when it is enough. */
    private static final class Crossings implements SegmentIntersector {

        private final LineIntersector intersector = new RobustLineIntersector();
        private int found;

        Crossings(MultiPolygon shape) {
            List<SegmentString> rings = new ArrayList<>();
            shape.apply(
                    (GeometryComponentFilter)
                            part -> {
                                if (part instanceof LinearRing ring) {
                                    rings.add(new BasicSegmentString(ring.getCoordinates(), null));
                                }
                            });
            MCIndexNoder noder = new MCIndexNoder();
            noder.setSegmentIntersector(this);
            noder.computeNodes(rings);
        }

        boolean areTooMany() {
            return isDone();
        }

        @Override
        public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
            boolean neighbours =
                    one == other && (Math.abs(i - j) <= 1 || Math.abs(i - j) == one.size() - 2);
            if (!neighbours) {
                intersector.computeIntersection(
                        one.getCoordinate(i),
                        one.getCoordinate(i + 1),
                        other.getCoordinate(j),
                        other.getCoordinate(j + 1));
                found += intersector.getIntersectionNum();
            }
        }

        @Override
        public boolean isDone() {
            return found > MOST_CROSSINGS;
        }
    }
}
