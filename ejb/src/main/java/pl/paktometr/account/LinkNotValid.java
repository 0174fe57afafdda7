package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * A one-time link that is unknown, used, replaced by a newer one or past its time; which of them,
 * it does not tell.
 */
public class LinkNotValid extends BusinessRuleBroken {

    LinkNotValid() {
        super(Kind.NOT_FOUND, Message.of("broken.link_not_valid"), "One-time link not valid");
    }
}
