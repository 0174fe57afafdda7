package pl.paktometr.history;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Nobody brought such a file, somebody else did, it was applied, or its day is over. */
public class NoSuchPastUpload extends BusinessRuleBroken {
    NoSuchPastUpload(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_past_upload"),
                "No past answers of the caller's: " + id);
    }
}
