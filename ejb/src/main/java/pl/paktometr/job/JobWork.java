package pl.paktometr.job;

import java.io.IOException;
import java.io.OutputStream;
import pl.paktometr.shared.Progress;

/** Makes a job's file, as whoever ordered it. */
@FunctionalInterface
public interface JobWork {

    /**
     * Leaves the stream open. Once the job is cancelled, the stream and the progress throw {@link
     * JobCancelled}, so there is nothing to ask.
     *
     * @throws pl.paktometr.shared.BusinessRuleBroken with the reason to give, if it cannot be made
     */
    void write(OutputStream out, Progress progress) throws IOException;
}
