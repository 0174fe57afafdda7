package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No document of last year is in force for that result. */
public class NothingToCarryOver extends BusinessRuleBroken {
    NothingToCarryOver(String result) {
        super(
                Kind.CONFLICT,
                Message.of("broken.nothing_to_carry_over", result),
                "No document of last year in force for " + result);
    }
}
