package pl.paktometr.commitment;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** The campaign asked nobody in that county. */
public class NoSuchCounty extends BusinessRuleBroken {
    NoSuchCounty(TerytCode county) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_county", county.digits()),
                "Nobody was asked in county " + county);
    }
}
