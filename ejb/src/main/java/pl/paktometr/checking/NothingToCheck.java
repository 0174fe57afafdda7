package pl.paktometr.checking;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Answers are checked once they are submitted, and until the edition is published. */
public class NothingToCheck extends BusinessRuleBroken {
    NothingToCheck() {
        super(
                Kind.CONFLICT,
                Message.of("broken.nothing_to_check"),
                "No submission of the unit is in force");
    }
}
