package pl.paktometr.watch;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.paktometr.audit.AuditLog;
import pl.paktometr.job.Jobs;
import pl.paktometr.mail.Mails;

/**
 * Reads now and then what the metrics say of the database, so that asking for them never asks it.
 */
@Singleton
@RunAs(SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readings {
    @Inject Health health;
    @Inject Jobs jobs;
    @Inject Mails mails;
    @Inject AuditLog log;
    @Inject Meters meters;
    @Inject Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void read() {
        boolean ready = health.ready().isUp();
        meters.ready(ready);
        if (ready) {
            meters.read(
                    new Backlog(clock.instant(), jobs.backlog(), mails.backlog(), log.backlog()));
        }
    }
}
