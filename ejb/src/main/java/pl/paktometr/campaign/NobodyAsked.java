package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A round without a single unit. */
public class NobodyAsked extends BusinessRuleBroken {
    NobodyAsked() {
        super(Kind.INVALID, Message.of("broken.nobody_asked"), "The campaign would ask no unit");
    }
}
