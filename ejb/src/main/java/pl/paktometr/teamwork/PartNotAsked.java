package pl.paktometr.teamwork;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The unit is asked no area and no result of that code. */
public class PartNotAsked extends BusinessRuleBroken {
    PartNotAsked(String code) {
        super(
                Kind.INVALID,
                Message.of("broken.part_not_asked", code),
                "The unit is asked no part " + code);
    }
}
