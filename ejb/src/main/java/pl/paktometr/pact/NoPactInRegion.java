package pl.paktometr.pact;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** The product ships no pact of that region. */
public class NoPactInRegion extends BusinessRuleBroken {

    NoPactInRegion(TerytCode region) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_pact_in_region", region.digits()),
                "There is no pact of region " + region);
    }
}
