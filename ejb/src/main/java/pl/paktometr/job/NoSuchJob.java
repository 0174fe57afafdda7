package pl.paktometr.job;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is none of that number, or it is somebody else's: which, it does not tell. */
public class NoSuchJob extends BusinessRuleBroken {
    NoSuchJob(long id) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_job", Long.toString(id)),
                "No job " + id + " of the caller");
    }
}
