package pl.paktometr.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * The borders of all counties at once. They are thinned together, so that what two of them share
 * stays shared, and a small city's less than a wide county's, so that each keeps its area.
 */
final class Borders {

    /** On average for a county: a map of 380 has some 230 kB then. */
    private static final int BYTES_EACH = 540;

    /** Of few counties more may remain. */
    private static final int AT_LEAST_BYTES = 20_000;

    /** Shares of the square root of a county's area. */
    private static final double FINEST = 0.005;

    private static final double COARSEST = 0.3;
    private static final double STEP = 1.08;

    /** Of real counties none changes by half as much. */
    private static final double MOST_CHANGE_OF_AREA = 0.1;

    private final Geometry[] shapes;

    Borders(List<? extends Geometry> shapes) {
        this.shapes = shapes.toArray(Geometry[]::new);
    }

    /** How many borders do not fit their neighbours' point by point, so that gaps may show. */
    int uneven() {
        return (int)
                Arrays.stream(CoverageValidator.validate(shapes)).filter(Objects::nonNull).count();
    }

    /**
     * In the same order, no coarser than it takes to be small; each point is one of the points
     * given.
     *
     * @throws BoundaryRefused if nothing makes them small without making them others
     */
    List<Geometry> simplified() {
        int most = Math.max(AT_LEAST_BYTES, BYTES_EACH * shapes.length);
        double[] roots =
                Arrays.stream(shapes).mapToDouble(Geometry::getArea).map(Math::sqrt).toArray();
        Geometry[] simple = shapes;
        for (double share = FINEST; bytes(simple) > most; share *= STEP) {
            if (share > COARSEST) {
                throw new BoundaryRefused(BoundaryRefused.Reason.TOO_DETAILED);
            }
            double tolerance = share;
            simple =
                    new CoverageSimplifier(simple)
                            .simplify(Arrays.stream(roots).map(root -> root * tolerance).toArray());
        }
        mustKeepAreas(simple);
        return List.of(simple);
    }

    private void mustKeepAreas(Geometry[] simple) {
        for (int i = 0; i < shapes.length; i++) {
            double change = Math.abs(simple[i].getArea() - shapes[i].getArea());
            if (change > MOST_CHANGE_OF_AREA * shapes[i].getArea()) {
                throw new BoundaryRefused(BoundaryRefused.Reason.TOO_DETAILED);
            }
        }
    }

    private static long bytes(Geometry[] shapes) {
        return Arrays.stream(shapes).mapToLong(shape -> GeoJson.geometry(shape).length()).sum();
    }
}
