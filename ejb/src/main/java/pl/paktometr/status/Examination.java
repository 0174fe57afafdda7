package pl.paktometr.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.audit.AuditBacklog;
import pl.paktometr.audit.ChainCheck;
import pl.paktometr.audit.LastCheck;
import pl.paktometr.job.JobBacklog;
import pl.paktometr.mail.LetterState;
import pl.paktometr.mail.MailBacklog;
import pl.paktometr.shared.Message;
import pl.paktometr.status.Finding.Judgement;
import pl.paktometr.status.Finding.Subject;
import pl.paktometr.watch.Backlog;
import pl.paktometr.watch.DiskSpace;
import pl.paktometr.watch.PoolUse;

/** What to make of the facts. The limits are those of the alarms in docs/operator.md. */
final class Examination {
    private static final long MEGABYTE = 1_000_000;
    private static final long LITTLE_DISK = 2_000 * MEGABYTE;
    private static final long HARDLY_ANY_DISK = 500 * MEGABYTE;

    private static final Duration LONG_FOR_A_JOB = Duration.ofMinutes(10);
    private static final Duration TOO_LONG_FOR_A_JOB = Duration.ofHours(1);
    private static final Duration LONG_FOR_A_LETTER = Duration.ofMinutes(15);
    private static final Duration TOO_LONG_FOR_A_LETTER = Duration.ofHours(4);
    private static final Duration LONG_FOR_A_LINK = Duration.ofMinutes(1);
    private static final Duration TOO_LONG_FOR_A_LINK = Duration.ofMinutes(10);
    private static final Duration CLOCKS_APART = Duration.ofSeconds(2);

    /** Codes of the second factor are good for that long. */
    private static final Duration CLOCKS_TOO_FAR_APART = Duration.ofSeconds(30);

    private static final Duration RECENT = Duration.ofHours(24);
    private static final Duration OLD_CHECK = Duration.ofDays(2);
    private static final Duration OLD_BACKUP = Duration.ofDays(2);
    private static final Duration TOO_OLD_BACKUP = Duration.ofDays(8);

    private final Facts facts;

    private Examination(Facts facts) {
        this.facts = facts;
    }

    static List<Finding> of(Facts facts) {
        Examination examination = new Examination(facts);
        return Stream.of(
                        examination.migrations(),
                        examination.durability(),
                        examination.clock(),
                        examination.pool(facts.pool()),
                        examination.failures(),
                        examination.jobs(facts.backlog().jobs()),
                        examination.mail(facts.backlog().mail()),
                        examination.audit(facts.backlog().audit()),
                        examination.chain(facts.lastCheck()),
                        examination.memory(),
                        examination.disk(facts.disk()),
                        examination.backup(facts.lastBackup()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Finding migrations() {
        DatabaseFacts database = facts.database();
        return database.failedMigrations() == 0
                ? Finding.good(
                        Subject.MIGRATIONS,
                        Message.of("status_overview.found.migrations", database.schema()))
                : new Finding(
                        Subject.MIGRATIONS,
                        Judgement.BAD,
                        Message.of(
                                "status_overview.found.migrations_failed",
                                database.failedMigrations()),
                        Message.of("status_overview.advice.migrations"));
    }

    private Finding durability() {
        DatabaseFacts database = facts.database();
        if (!database.flushesEachCommit()) {
            return durability(Judgement.BAD, "innodb_flush_log_at_trx_commit = 1");
        }
        if (!database.survivesTornPages()) {
            return durability(Judgement.BAD, "innodb_doublewrite = ON");
        }
        return database.syncsItsLog()
                ? Finding.good(Subject.DURABILITY, Message.of("status_overview.found.durability"))
                : durability(Judgement.CARE, "sync_binlog = 1");
    }

    private static Finding durability(Judgement judgement, String setting) {
        return new Finding(
                Subject.DURABILITY,
                judgement,
                Message.of("status_overview.found.durability_missing", setting),
                Message.of("status_overview.advice.durability", setting));
    }

    private Finding clock() {
        Duration apart = facts.database().ahead().abs();
        return finding(
                Subject.CLOCK,
                apart,
                CLOCKS_APART,
                CLOCKS_TOO_FAR_APART,
                Message.of("status_overview.found.clock", apart.toSeconds()),
                Message.of("status_overview.advice.clock"));
    }

    private @Nullable Finding pool(@Nullable PoolUse pool) {
        if (pool == null) {
            return null;
        }
        Judgement judgement = Judgement.GOOD;
        if (pool.inUse() * 10 >= pool.most() * 8 || pool.refused() > 0) {
            judgement = pool.inUse() >= pool.most() ? Judgement.BAD : Judgement.CARE;
        }
        return finding(
                Subject.POOL,
                judgement,
                Message.of("status_overview.found.pool", pool.inUse(), pool.most(), pool.refused()),
                Message.of("status_overview.advice.pool"));
    }

    private Finding failures() {
        Instant last = facts.failures().last();
        if (last == null) {
            return Finding.good(
                    Subject.FAILURES, Message.of("status_overview.found.failures_none"));
        }
        return finding(
                Subject.FAILURES,
                Backlog.waited(last, facts.now()).compareTo(RECENT) < 0
                        ? Judgement.CARE
                        : Judgement.GOOD,
                Message.of("status_overview.found.failures", facts.failures().count(), last),
                Message.of("status_overview.advice.failures"));
    }

    private Finding jobs(JobBacklog jobs) {
        return finding(
                Subject.JOBS,
                Backlog.waited(jobs.oldest(), facts.now()),
                LONG_FOR_A_JOB,
                TOO_LONG_FOR_A_JOB,
                Message.of(
                        "status_overview.found.jobs",
                        jobs.running(),
                        jobs.waiting(),
                        minutes(jobs.oldest())),
                Message.of("status_overview.advice.jobs"));
    }

    private Finding mail(MailBacklog mail) {
        if (!mail.leaves()) {
            return new Finding(
                    Subject.MAIL,
                    Judgement.CARE,
                    Message.of("status_overview.found.mail_closed", mail.of(LetterState.WAITING)),
                    Message.of("status_overview.advice.mail_closed"));
        }
        long stuck = mail.of(LetterState.FAILED) + mail.of(LetterState.UNCERTAIN);
        Message found =
                Message.of(
                        "status_overview.found.mail",
                        mail.of(LetterState.WAITING),
                        minutes(mail.oldest()),
                        stuck);
        Finding waiting =
                finding(
                        Subject.MAIL,
                        Backlog.waited(mail.oldest(), facts.now()),
                        LONG_FOR_A_LETTER,
                        TOO_LONG_FOR_A_LETTER,
                        found,
                        Message.of("status_overview.advice.mail"));
        return waiting.judgement() == Judgement.GOOD && stuck > 0
                ? new Finding(
                        Subject.MAIL,
                        Judgement.CARE,
                        found,
                        Message.of("status_overview.advice.mail_stuck"))
                : waiting;
    }

    private Finding audit(AuditBacklog audit) {
        return finding(
                Subject.AUDIT,
                Backlog.waited(audit.oldest(), facts.now()),
                LONG_FOR_A_LINK,
                TOO_LONG_FOR_A_LINK,
                Message.of(
                        "status_overview.found.audit",
                        audit.links(),
                        audit.loose(),
                        minutes(audit.oldest())),
                Message.of("status_overview.advice.audit"));
    }

    /** It is gone through every night; that of a server just begun has not been. */
    private Finding chain(@Nullable LastCheck last) {
        if (last == null) {
            return finding(
                    Subject.CHAIN,
                    checkedSince(facts.upSince()),
                    Message.of("status_overview.found.chain_unchecked"),
                    Message.of("status_overview.advice.chain"));
        }
        ChainCheck check = last.found();
        if (!check.holds()) {
            return new Finding(
                    Subject.CHAIN,
                    Judgement.BAD,
                    Message.of(
                            "status_overview.found.chain_broken",
                            last.at(),
                            check.intact() + 1,
                            check.links()),
                    Message.of("status_overview.advice.chain_broken"));
        }
        return finding(
                Subject.CHAIN,
                checkedSince(last.at()),
                Message.of("status_overview.found.chain", last.at(), check.links()),
                Message.of("status_overview.advice.chain"));
    }

    private Judgement checkedSince(Instant moment) {
        return Backlog.waited(moment, facts.now()).compareTo(OLD_CHECK) < 0
                ? Judgement.GOOD
                : Judgement.CARE;
    }

    private Finding memory() {
        MemoryUse memory = facts.memory();
        long percent = memory.needed() * 100 / Math.max(1, memory.most());
        Judgement judgement = percent < 80 ? Judgement.GOOD : Judgement.CARE;
        return finding(
                Subject.MEMORY,
                percent < 92 ? judgement : Judgement.BAD,
                Message.of(
                        "status_overview.found.memory",
                        memory.needed() / MEGABYTE,
                        memory.most() / MEGABYTE,
                        percent),
                Message.of("status_overview.advice.memory"));
    }

    private @Nullable Finding disk(@Nullable DiskSpace disk) {
        if (disk == null) {
            return null;
        }
        Judgement judgement = disk.free() >= LITTLE_DISK ? Judgement.GOOD : Judgement.CARE;
        return finding(
                Subject.DISK,
                disk.free() >= HARDLY_ANY_DISK ? judgement : Judgement.BAD,
                Message.of(
                        "status_overview.found.disk",
                        disk.free() / MEGABYTE,
                        disk.total() / MEGABYTE),
                Message.of("status_overview.advice.disk"));
    }

    private @Nullable Finding backup(@Nullable Instant last) {
        return last == null
                ? null
                : finding(
                        Subject.BACKUP,
                        Backlog.waited(last, facts.now()),
                        OLD_BACKUP,
                        TOO_OLD_BACKUP,
                        Message.of("status_overview.found.backup", last),
                        Message.of("status_overview.advice.backup"));
    }

    private long minutes(@Nullable Instant since) {
        return Backlog.waited(since, facts.now()).toMinutes();
    }

    private static Finding finding(
            Subject subject,
            Duration measured,
            Duration care,
            Duration bad,
            Message found,
            Message advice) {
        Judgement judgement = measured.compareTo(care) < 0 ? Judgement.GOOD : Judgement.CARE;
        return finding(
                subject, measured.compareTo(bad) < 0 ? judgement : Judgement.BAD, found, advice);
    }

    private static Finding finding(
            Subject subject, Judgement judgement, Message found, Message advice) {
        return judgement == Judgement.GOOD
                ? Finding.good(subject, found)
                : new Finding(subject, judgement, found, advice);
    }
}
