package pl.paktometr.rest.shared;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A request's body is not the JSON that its resource reads. */
public class BodyUnreadable extends BusinessRuleBroken {

    BodyUnreadable() {
        super(Kind.INVALID, Message.of("broken.body_unreadable"), "Not the JSON expected");
    }
}
