package pl.paktometr.account;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No account has this login. */
public class NoSuchAccount extends BusinessRuleBroken {

    NoSuchAccount(String login) {
        super(Kind.NOT_FOUND, Message.of("broken.no_such_account", login), "No such account");
    }
}
