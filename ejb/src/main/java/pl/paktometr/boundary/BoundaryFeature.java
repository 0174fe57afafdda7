package pl.paktometr.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A feature as the file has it.
 *
 * @param number counted from 1
 * @param name empty where none of the usual properties has one
 * @param code what a property usual for TERYT holds; may be anything
 * @param shape null if it cannot be read, and only then is there a problem
 */
record BoundaryFeature(
        int number,
        String name,
        String code,
        @Nullable MultiPolygon shape,
        @Nullable LeftOut problem) {

    LeftOut leftOut(LeftOut.Reason reason, String... args) {
        return new LeftOut(number, name, reason, List.of(args));
    }
}
