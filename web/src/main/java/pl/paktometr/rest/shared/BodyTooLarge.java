package pl.paktometr.rest.shared;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A request came with more than any request needs. */
public class BodyTooLarge extends BusinessRuleBroken {

    BodyTooLarge(int kibibytes) {
        super(
                Kind.TOO_LARGE,
                Message.of("broken.body_too_large", kibibytes),
                "A body of more than " + kibibytes + " KiB");
    }
}
