package pl.paktometr.unit;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No unit, county or region has that code. */
public class NoSuchUnit extends BusinessRuleBroken {

    NoSuchUnit(TerytCode code) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_unit", code.digits()),
                "No unit or area has the code " + code);
    }
}
