package pl.paktometr.mail;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is no letter of that number. */
public class NoSuchLetter extends BusinessRuleBroken {

    NoSuchLetter(long id) {
        super(Kind.NOT_FOUND, Message.of("broken.no_such_letter"), "No letter " + id);
    }
}
