package pl.paktometr.boundary;

import java.util.List;
import java.util.Locale;
import pl.paktometr.shared.Message;

/**
 * A feature of the file that becomes nobody's border.
 *
 * @param feature its number in the file, counted from 1
 * @param name as the file has it; empty where it has none
 * @param args what the reason's text is filled in with
 */
public record LeftOut(int feature, String name, Reason reason, List<String> args) {

    /** Each has a text {@code broken.boundary_left_out.<name>}. */
    public enum Reason {
        NO_NAME,
        NO_SUCH_COUNTY,
        /** The code of a region. */
        REGION,
        /** The code of a gmina. */
        MUNICIPALITY,
        /** Called as a county is, but somewhere else. */
        TOO_FAR,
        /** Several features claim the same county, and which is meant nobody can tell. */
        TWICE,
        /** Missing, or neither Polygon nor MultiPolygon. */
        NO_POLYGON,
        MALFORMED,
        SHORT_RING,
        OPEN_RING,
        OUTSIDE_POLAND,
        TOO_MANY_POINTS,
        TOO_SMALL,
        /** Crosses itself in a way that cannot be mended without guessing. */
        NOT_VALID
    }

    public LeftOut {
        args = List.copyOf(args);
    }

    public Message why() {
        return new Message(
                "broken.boundary_left_out." + reason.name().toLowerCase(Locale.ROOT),
                List.copyOf(args));
    }
}
