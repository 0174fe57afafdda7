package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Something was asked for that only a signed-in person with an active account gets. */
public class NotSignedIn extends BusinessRuleBroken {

    NotSignedIn() {
        super(Kind.UNAUTHENTICATED, Message.of("broken.not_signed_in"), "Nobody is signed in");
    }
}
