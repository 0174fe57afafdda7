package pl.paktometr.movement;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** Nobody was asked in that county, this year or last. */
public class NoSuchCounty extends BusinessRuleBroken {
    NoSuchCounty(TerytCode county) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_county", county.digits()),
                "Nobody was asked in county " + county);
    }
}
