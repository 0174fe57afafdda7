package pl.paktometr.committee;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is none of that number, or not for this caller: which, it does not tell. */
public class NoSuchSession extends BusinessRuleBroken {
    NoSuchSession(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_session", Long.toString(id)),
                "No session " + id);
    }
}
