package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/**
 * Where an edition withholds small groups, one unit is too small a group for whoever does not work
 * with responses.
 */
public class ResponseWithheld extends BusinessRuleBroken {
    ResponseWithheld(TerytCode region) {
        super(
                Kind.FORBIDDEN,
                Message.of("broken.response_withheld"),
                "Single responses are withheld from this caller: " + region);
    }
}
