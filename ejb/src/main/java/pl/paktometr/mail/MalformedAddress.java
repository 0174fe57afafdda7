package pl.paktometr.mail;

import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** No letter can be sent there. */
public class MalformedAddress extends BusinessRuleBroken {

    MalformedAddress() {
        super(Kind.INVALID, Message.of("broken.malformed_address"), "Not an e-mail address");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("to");
    }
}
