package pl.paktometr.job;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Whoever has so many unfinished jobs waits for one of them, or cancels it. */
public class TooManyJobs extends BusinessRuleBroken {
    static final int MOST = 5;

    TooManyJobs() {
        super(Kind.CONFLICT, Message.of("broken.too_many_jobs", MOST), "Too many unfinished jobs");
    }
}
