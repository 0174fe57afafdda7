package pl.paktometr.pact;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** A region's pact is signed by the units it has today, and by no others. */
public class NotInTheRegion extends BusinessRuleBroken {

    NotInTheRegion(TerytCode unit, TerytCode region) {
        super(
                Kind.INVALID,
                Message.of("broken.not_in_the_region", unit.digits(), region.digits()),
                "%s is no unit of region %s".formatted(unit, region));
    }
}
