package pl.paktometr.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.audit.AuditBacklog;
import pl.paktometr.audit.ChainCheck;
import pl.paktometr.audit.LastCheck;
import pl.paktometr.job.JobBacklog;
import pl.paktometr.mail.LetterState;
import pl.paktometr.mail.MailBacklog;
import pl.paktometr.status.Finding.Judgement;
import pl.paktometr.status.Finding.Subject;
import pl.paktometr.watch.Backlog;
import pl.paktometr.watch.DiskSpace;
import pl.paktometr.watch.Meters;
import pl.paktometr.watch.PoolUse;

class ExaminationTest {
    private static final Instant NOW = Instant.parse("2027-03-31T20:00:00Z");
    private static final long GIGABYTE = 1_000_000_000;

    private DatabaseFacts database =
            new DatabaseFacts("11.4.5-MariaDB", 1, "134", 0, true, true, true, Duration.ZERO);
    private JobBacklog jobs = new JobBacklog(0, 0, null);
    private MailBacklog mail = new MailBacklog(true, Map.of(), null);
    private AuditBacklog audit = new AuditBacklog(10, 0, null);
    private Instant upSince = NOW.minus(Duration.ofDays(3));
    private @Nullable LastCheck lastCheck = checked(10, 17);
    private @Nullable PoolUse pool = new PoolUse(4, 1, 40, 0, 0);
    private MemoryUse memory = new MemoryUse(100, 1000);
    private @Nullable DiskSpace disk = new DiskSpace(50 * GIGABYTE, 100 * GIGABYTE);
    private Meters.Failures failures = new Meters.Failures(0, null);
    private @Nullable Instant lastBackup = NOW.minus(Duration.ofHours(20));

    @Test
    void whatIsWellIsSaidOfEverySubjectInTheirOrder() {
        assertThat(report().findings())
                .extracting(Finding::subject)
                .containsExactly(Subject.values());
        assertThat(report().judgement()).isEqualTo(Judgement.GOOD);
        assertThat(report().findings())
                .extracting(finding -> finding.advice().key())
                .containsOnly("status_overview.advice.nothing");
    }

    @Test
    void theWorstIsWhatCounts() {
        jobs = new JobBacklog(1, 0, NOW.minus(Duration.ofMinutes(20)));
        assertThat(report().judgement()).isEqualTo(Judgement.CARE);
        disk = new DiskSpace(1, 100 * GIGABYTE);
        assertThat(report().judgement()).isEqualTo(Judgement.BAD);
    }

    @Test
    void whatCannotBeToldIsLeftOut() {
        pool = null;
        disk = null;
        lastBackup = null;
        assertThat(report().findings())
                .extracting(Finding::subject)
                .doesNotContain(Subject.POOL, Subject.DISK, Subject.BACKUP)
                .hasSize(Subject.values().length - 3);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  GOOD",
        "false, true,  true,  BAD",
        "true,  false, true,  BAD",
        "true,  true,  false, CARE",
        "false, false, false, BAD",
    })
    void aCommitThatAPowerCutMayUndoIsBad(
            boolean flushes, boolean tornPages, boolean log, Judgement expected) {
        database = new DatabaseFacts("11", 1, "134", 0, flushes, tornPages, log, Duration.ZERO);
        assertThat(judged(Subject.DURABILITY)).isEqualTo(expected);
    }

    @Test
    void aMigrationThatBrokeOffIsBad() {
        database = new DatabaseFacts("11", 1, "134", 1, true, true, true, Duration.ZERO);
        assertThat(judged(Subject.MIGRATIONS)).isEqualTo(Judgement.BAD);
    }

    @ParameterizedTest
    @CsvSource({"0, GOOD", "1999, GOOD", "-2000, CARE", "2000, CARE", "-30000, BAD"})
    void clocksApartEitherWay(long millis, Judgement expected) {
        database =
                new DatabaseFacts("11", 1, "134", 0, true, true, true, Duration.ofMillis(millis));
        assertThat(judged(Subject.CLOCK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"31, 0, GOOD", "32, 0, CARE", "40, 0, BAD", "1, 1, CARE", "40, 3, BAD"})
    void aPoolNearlyUsedUpOrThatRefusedSomebody(long inUse, long refused, Judgement expected) {
        pool = new PoolUse(40, inUse, 40, 0, refused);
        assertThat(judged(Subject.POOL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, GOOD", "10, CARE", "59, CARE", "60, BAD"})
    void aJobThatWaits(long minutes, Judgement expected) {
        jobs = new JobBacklog(1, 2, NOW.minus(Duration.ofMinutes(minutes)));
        assertThat(judged(Subject.JOBS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"14, 0, GOOD", "15, 0, CARE", "240, 0, BAD", "0, 1, CARE", "240, 1, BAD"})
    void aLetterThatWaitsOrIsStuck(long minutes, long failed, Judgement expected) {
        mail =
                new MailBacklog(
                        true,
                        Map.of(LetterState.WAITING, 1L, LetterState.FAILED, failed),
                        NOW.minus(Duration.ofMinutes(minutes)));
        assertThat(judged(Subject.MAIL)).isEqualTo(expected);
    }

    @Test
    void addressesThatRefuseAreTheirOwnersBusiness() {
        mail = new MailBacklog(true, Map.of(LetterState.BOUNCED, 9L), null);
        assertThat(judged(Subject.MAIL)).isEqualTo(Judgement.GOOD);
    }

    @Test
    void withoutAServerForMailLettersWaitForOne() {
        mail = new MailBacklog(false, Map.of(), null);
        assertThat(judged(Subject.MAIL)).isEqualTo(Judgement.CARE);
    }

    @ParameterizedTest
    @CsvSource({"0, GOOD", "59, GOOD", "60, CARE", "600, BAD"})
    void anEntryWithoutItsPlaceInTheChain(long seconds, Judgement expected) {
        audit = new AuditBacklog(10, 1, NOW.minusSeconds(seconds));
        assertThat(judged(Subject.AUDIT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 47, GOOD", "10, 48, CARE", "9, 1, BAD", "0, 1, BAD"})
    void aChainGoneThroughSomeHoursAgo(long intact, long hours, Judgement expected) {
        lastCheck = checked(intact, hours);
        assertThat(judged(Subject.CHAIN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"47, GOOD", "48, CARE"})
    void aLogNeverGoneThroughSinceTheServerBegan(long hours, Judgement expected) {
        lastCheck = null;
        upSince = NOW.minus(Duration.ofHours(hours));
        assertThat(judged(Subject.CHAIN)).isEqualTo(expected);
    }

    private static LastCheck checked(long intact, long hoursAgo) {
        return new LastCheck(NOW.minus(Duration.ofHours(hoursAgo)), new ChainCheck(10, intact));
    }

    @ParameterizedTest
    @CsvSource({"799, GOOD", "800, CARE", "919, CARE", "920, BAD"})
    void memoryThatIsNeededAfterACollection(long needed, Judgement expected) {
        memory = new MemoryUse(needed, 1000);
        assertThat(judged(Subject.MEMORY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2000000000, GOOD", "1999999999, CARE", "500000000, CARE", "499999999, BAD"})
    void roomOnTheDisk(long free, Judgement expected) {
        disk = new DiskSpace(free, 100 * GIGABYTE);
        assertThat(judged(Subject.DISK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"47, GOOD", "48, CARE", "191, CARE", "192, BAD"})
    void aBackupThatGrowsOld(long hours, Judgement expected) {
        lastBackup = NOW.minus(Duration.ofHours(hours));
        assertThat(judged(Subject.BACKUP)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, CARE", "23, CARE", "24, GOOD"})
    void aFailureOfTheLastDay(long hours, Judgement expected) {
        failures = new Meters.Failures(3, NOW.minus(Duration.ofHours(hours)));
        assertThat(judged(Subject.FAILURES)).isEqualTo(expected);
    }

    @Test
    void aClockPutBackMakesNothingOld() {
        jobs = new JobBacklog(1, 0, NOW.plus(Duration.ofHours(3)));
        audit = new AuditBacklog(10, 1, NOW.plus(Duration.ofHours(3)));
        assertThat(report().judgement()).isEqualTo(Judgement.GOOD);
    }

    @Test
    void everyJudgementButGoodComesWithAdvice() {
        database = new DatabaseFacts("11", 1, "134", 1, false, true, true, Duration.ofHours(1));
        pool = new PoolUse(40, 40, 40, 9, 9);
        jobs = new JobBacklog(1, 2, NOW.minus(Duration.ofDays(1)));
        mail = new MailBacklog(true, Map.of(), NOW.minus(Duration.ofDays(1)));
        audit = new AuditBacklog(1, 1, NOW.minus(Duration.ofDays(1)));
        lastCheck = checked(9, 1);
        memory = new MemoryUse(1, 1);
        disk = new DiskSpace(0, 1);
        failures = new Meters.Failures(1, NOW);
        lastBackup = Instant.EPOCH;
        assertThat(report().findings())
                .hasSize(Subject.values().length)
                .noneMatch(finding -> finding.judgement() == Judgement.GOOD)
                .extracting(finding -> finding.advice().key())
                .doesNotContain("status_overview.advice.nothing")
                .doesNotHaveDuplicates();
    }

    private Judgement judged(Subject subject) {
        return report().findings().stream()
                .filter(finding -> finding.subject() == subject)
                .map(Finding::judgement)
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.toString(Subject.values())));
    }

    private StatusReport report() {
        Facts facts =
                new Facts(
                        NOW,
                        upSince,
                        database,
                        new Backlog(NOW, jobs, mail, audit),
                        lastCheck,
                        pool,
                        memory,
                        disk,
                        failures,
                        lastBackup);
        return new StatusReport(facts, Examination.of(facts));
    }
}
