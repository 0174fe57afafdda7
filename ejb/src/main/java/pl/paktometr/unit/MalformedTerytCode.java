package pl.paktometr.unit;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * What was given is not a TERYT code of 2, 4, 6 or 7 digits, so there can be no unit or area behind
 * it.
 */
public class MalformedTerytCode extends BusinessRuleBroken {

    MalformedTerytCode(String given) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.malformed_teryt_code", given),
                "Not a TERYT code of 2, 4, 6 or 7 digits: " + given);
    }
}
