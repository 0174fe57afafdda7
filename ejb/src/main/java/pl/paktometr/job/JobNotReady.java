package pl.paktometr.job;

import java.util.Locale;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** There is no file: not yet, no longer, or never. */
public class JobNotReady extends BusinessRuleBroken {
    JobNotReady(long id, JobState state) {
        super(
                Kind.CONFLICT,
                Message.of(
                        "broken.job_not_ready",
                        Message.of("job.state." + state.name().toLowerCase(Locale.ROOT))),
                "Job " + id + " is " + state);
    }
}
