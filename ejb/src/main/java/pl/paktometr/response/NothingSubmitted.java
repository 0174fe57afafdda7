package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** There is no statement yet, so nothing to confirm. */
public class NothingSubmitted extends BusinessRuleBroken {
    NothingSubmitted(int year, TerytCode unit) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.nothing_submitted", unit.digits(), String.valueOf(year)),
                "Unit " + unit + " has submitted nothing for " + year);
    }
}
