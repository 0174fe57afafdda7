package pl.paktometr.status;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import pl.paktometr.audit.AuditLog;
import pl.paktometr.job.Jobs;
import pl.paktometr.mail.Mails;
import pl.paktometr.watch.Backlog;
import pl.paktometr.watch.ConnectionPool;
import pl.paktometr.watch.DataFolder;
import pl.paktometr.watch.Meters;

/** Door to how the installation is. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Status {
    @Inject StatusQueries queries;
    @Inject Jobs jobs;
    @Inject Mails mails;
    @Inject AuditLog log;
    @Inject Meters meters;
    @Inject ConnectionPool pool;
    @Inject DataFolder folder;
    @Inject Clock clock;

    /** Everything looked at now, and judged. */
    public StatusReport report() {
        Facts facts = facts(clock.instant());
        return new StatusReport(facts, Examination.of(facts));
    }

    private Facts facts(Instant now) {
        return new Facts(
                now,
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                queries.database(),
                new Backlog(now, jobs.backlog(), mails.backlog(), log.backlog()),
                log.lastCheck().orElse(null),
                pool.use().orElse(null),
                memory(),
                folder.space().orElse(null),
                meters.failures(),
                folder.lastBackup().orElse(null));
    }

    private static MemoryUse memory() {
        long needed =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(part -> part.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(Objects::nonNull)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
        return new MemoryUse(
                needed, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax());
    }
}
