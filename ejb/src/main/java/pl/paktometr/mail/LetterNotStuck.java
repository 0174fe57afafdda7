package pl.paktometr.mail;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** It is on its way already, or has arrived. */
public class LetterNotStuck extends BusinessRuleBroken {

    LetterNotStuck(long id) {
        super(
                Kind.CONFLICT,
                Message.of("broken.letter_not_stuck"),
                "Letter " + id + " is on its way or was sent");
    }
}
