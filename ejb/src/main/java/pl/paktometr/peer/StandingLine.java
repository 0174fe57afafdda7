package pl.paktometr.peer;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

/**
 * The unit's own points in one thing, and what its peers come to.
 *
 * @param code of an area or a result, or {@value #TOTAL}
 * @param own null where {@code absence} says why
 */
public record StandingLine(
        String code, Extent extent, @Nullable Points own, Absence absence, PeerFigure peers) {

    /** The code of the total. */
    public static final String TOTAL = "TOTAL";

    /** How much a line is about. */
    public enum Extent {
        TOTAL,
        AREA,
        RESULT
    }

    /** How far above the peers' median, not rounded; empty where that cannot be said. */
    public Optional<BigDecimal> difference() {
        Quartiles quartiles = peers.quartiles();
        return own == null || quartiles == null
                ? Optional.empty()
                : Optional.of(own.value().subtract(quartiles.median().value()));
    }

    /** Why there is no difference. */
    public Untold differenceUntold() {
        return peers.untold() != Untold.NONE
                ? peers.untold()
                : own == null ? Untold.NOT_COMPARABLE : Untold.NONE;
    }

    public Optional<Place> place() {
        Quartiles quartiles = peers.quartiles();
        return own == null || quartiles == null
                ? Optional.empty()
                : Optional.of(Place.of(own, quartiles));
    }
}
