package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** The campaign does not ask that unit. */
public class UnitNotAsked extends BusinessRuleBroken {
    UnitNotAsked(TerytCode unit) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.unit_not_asked", unit.digits()),
                "The campaign does not ask unit " + unit);
    }
}
