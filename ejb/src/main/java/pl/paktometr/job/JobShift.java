package pl.paktometr.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.shared.Sha256;

/** Does one job from beginning to end. */
@ApplicationScoped
class JobShift {
    private static final Logger LOG = Logger.getLogger(JobShift.class.getName());

    @Inject JobBook book;
    @Inject JobFiles files;

    @ActivateRequestContext
    void work(JobOrdered job, JobRun run) {
        if (!book.begin(job.id())) {
            return;
        }
        boolean kept = false;
        try {
            Path file = files.made(job.id());
            String sha256 = write(job, run, file);
            kept =
                    book.seen(job.id(), run.done(), run.total())
                            && book.ready(job.id(), Files.size(file), sha256);
        } catch (JobCancelled cancelled) {
            // whoever cancelled it has written that down
        } catch (BusinessRuleBroken broken) {
            book.fail(job.id(), job.order().words().apply(broken.text()));
        } catch (IOException | RuntimeException broken) {
            fail(job, broken);
        } finally {
            if (!kept) {
                files.delete(job.id());
            }
        }
    }

    private static String write(JobOrdered job, JobRun run, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out =
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            job.work().write(run.into(out), run);
        }
        return Sha256.hex(digest);
    }

    /** A cancellation may come wrapped in what it went through. */
    private void fail(JobOrdered job, Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof JobCancelled) {
                return;
            }
            if (cause instanceof BusinessRuleBroken rule) {
                book.fail(job.id(), job.order().words().apply(rule.text()));
                return;
            }
        }
        String incident = job.request().isEmpty() ? "job-" + job.id() : job.request();
        LOG.log(Level.SEVERE, broken, () -> "Job " + job.id() + " failed, incident " + incident);
        book.fail(job.id(), job.order().words().apply(Message.of("job.failed", incident)));
    }
}
