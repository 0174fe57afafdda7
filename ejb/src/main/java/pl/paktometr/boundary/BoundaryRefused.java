package pl.paktometr.boundary;

import java.util.Locale;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A file given as borders cannot be used at all, so nothing of it is taken. */
public class BoundaryRefused extends BusinessRuleBroken {

    /**
     * Each has a text {@code broken.boundary_refused.<name>} that says what is wrong and what to
     * do.
     */
    public enum Reason {
        TOO_LARGE,
        NOT_UTF8,
        NOT_JSON,
        TOO_DEEP,
        /** JSON, but no FeatureCollection of GeoJSON. */
        NO_COLLECTION,
        TOO_MANY_FEATURES,
        TOO_MANY_POINTS,
        /** Metres of a national grid, such as EPSG:2180, instead of degrees. */
        PROJECTED,
        /** Latitude first. */
        SWAPPED,
        /** So many islets that nothing makes it small without making it something else. */
        TOO_DETAILED
    }

    private final Reason reason;

    BoundaryRefused(Reason reason, Object... args) {
        super(
                reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                Message.of(
                        "broken.boundary_refused." + reason.name().toLowerCase(Locale.ROOT), args),
                "Borders refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("file");
    }
}
