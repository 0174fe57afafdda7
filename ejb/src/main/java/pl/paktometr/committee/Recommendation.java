package pl.paktometr.committee;

import java.time.LocalDate;
import java.util.Optional;
import pl.paktometr.unit.TerytCode;

/**
 * What the committee recommended, and what came of it.
 *
 * @param session the sitting that recommended it
 * @param heldOn its day
 * @param county whom it concerns; empty for the whole region
 * @param outcome what came of it; may be empty
 * @param version what a change must name
 */
public record Recommendation(
        long id,
        long session,
        LocalDate heldOn,
        Optional<TerytCode> county,
        String text,
        Optional<LocalDate> due,
        RecommendationState state,
        String outcome,
        int version) {}
