package pl.paktometr.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditBacklog;
import pl.paktometr.job.JobBacklog;
import pl.paktometr.mail.MailBacklog;

/** What waits to be done, as the database had it at a moment. */
public record Backlog(Instant at, JobBacklog jobs, MailBacklog mail, AuditBacklog audit) {

    /** How long it waits at that moment; nothing does not wait. */
    public static Duration waited(@Nullable Instant since, Instant now) {
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }
}
