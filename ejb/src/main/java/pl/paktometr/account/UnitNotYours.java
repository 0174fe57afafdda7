package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** The unit lies outside the caller's rights. */
public class UnitNotYours extends BusinessRuleBroken {

    UnitNotYours(TerytCode unit) {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.unit_not_yours", unit.digits()),
                "Unit " + unit + " is outside the caller's rights");
    }
}
