package pl.paktometr.boundary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Nobody brought borders of that region, or of any. */
public class NoBoundaries extends BusinessRuleBroken {

    NoBoundaries(String area) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_boundaries"),
                "There are no borders of " + (area.isEmpty() ? "anything" : area));
    }
}
