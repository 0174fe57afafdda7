package pl.paktometr.rest.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The request is well-formed JSON or a well-formed header, but not what this address takes. */
public class UnreadableRequest extends BusinessRuleBroken {
    public UnreadableRequest(String key, Object... args) {
        super(Kind.INVALID, Message.of(key, args), "Not a request this address takes: " + key);
    }
}
