package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** The region as a whole lies outside the caller's rights. */
public class RegionNotYours extends BusinessRuleBroken {

    RegionNotYours(TerytCode region) {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.region_not_yours", region.digits()),
                "Region " + region + " is outside the caller's rights");
    }
}
