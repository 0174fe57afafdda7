package pl.paktometr.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.paktometr.audit.AuditBacklog;
import pl.paktometr.job.JobBacklog;
import pl.paktometr.mail.LetterState;
import pl.paktometr.mail.MailBacklog;
import pl.paktometr.shared.Deed;

class MetersTest {
    private static final Instant NOW = Instant.parse("2027-03-31T20:00:00Z");

    private final Meters meters = new Meters();
    private Optional<PoolUse> pool = Optional.of(new PoolUse(7, 3, 40, 2, 1));

    @BeforeEach
    void begin() {
        meters.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        meters.pool =
                new ConnectionPool() {
                    @Override
                    public Optional<PoolUse> use() {
                        return pool;
                    }
                };
        meters.folder =
                new DataFolder() {
                    @Override
                    public Optional<DiskSpace> space() {
                        return Optional.of(new DiskSpace(5_000_000_000L, 9_000_000_000L));
                    }
                };
        meters.begin();
    }

    @AfterEach
    void end() {
        meters.end();
    }

    @Test
    void countsAnswersByRouteMethodAndClassOfStatusWithAHistogram() throws IOException {
        meters.answered("/index.xhtml", "GET", 200, Duration.ofMillis(20));
        meters.answered("/index.xhtml", "GET", 204, Duration.ofMillis(250));
        meters.answered("/index.xhtml", "GET", 503, Duration.ofSeconds(2));
        assertThat(written())
                .contains(
                        line("paktometr_requests_seconds_count", "2xx") + " 2",
                        line("paktometr_requests_seconds_count", "5xx") + " 1")
                .containsPattern("requests_seconds_bucket\\{[^}]*2xx[^}]*le=\"0.03\"[^}]*} 1\n")
                .containsPattern("requests_seconds_bucket\\{[^}]*2xx[^}]*le=\"0.3\"[^}]*} 2\n");
    }

    @Test
    void aMethodThatSomebodyInventsIsNoLabel() throws IOException {
        meters.answered("/*", "FETCH\"} 1\nevil{", 405, Duration.ZERO);
        assertThat(written()).contains("method=\"OTHER\"").doesNotContain("evil");
    }

    @Test
    void countsDeedsByKindAndAnswersByTheirCodes() throws IOException {
        meters.count(Deed.onUnit(Deed.Kind.ANSWERS_SAVED, "2205012", "2026 A1 A2 B3"));
        meters.count(Deed.onUnit(Deed.Kind.SUBMITTED, "2205012", "2026-2205012-1 0a0b"));
        assertThat(written())
                .contains(
                        "paktometr_answers_saved_total 3",
                        "paktometr_deeds_total{kind=\"ANSWERS_SAVED\"} 1",
                        "paktometr_deeds_total{kind=\"SUBMITTED\"} 1")
                .doesNotContain("2205012");
    }

    @Test
    void whatWaitsIsNotANumberUntilItWasReadAndThenAgesByTheClock() throws IOException {
        assertThat(written())
                .contains("paktometr_job_waited_seconds NaN", "paktometr_audit_loose NaN");
        Instant read = NOW.minusSeconds(15);
        meters.read(
                new Backlog(
                        read,
                        new JobBacklog(4, 2, NOW.minusSeconds(600)),
                        new MailBacklog(true, Map.of(LetterState.FAILED, 5L), null),
                        new AuditBacklog(1000, 3, NOW.minusSeconds(4))));
        assertThat(written())
                .contains(
                        "paktometr_jobs{state=\"waiting\"} 4",
                        "paktometr_jobs{state=\"running\"} 2",
                        "paktometr_job_waited_seconds 600",
                        "paktometr_letters{state=\"failed\"} 5",
                        "paktometr_letters{state=\"bounced\"} 0",
                        "paktometr_letter_waited_seconds 0",
                        "paktometr_audit_loose 3",
                        "paktometr_audit_waited_seconds 4",
                        "paktometr_reading_age_seconds 15");
    }

    @Test
    void showsThePoolTheDiskAndTheMachine() throws IOException {
        assertThat(written())
                .contains(
                        "paktometr_pool_connections{which=\"in_use\"} 3",
                        "paktometr_pool_connections{which=\"most\"} 40",
                        "paktometr_pool_waited_total 2",
                        "paktometr_pool_refused_total 1",
                        "paktometr_disk_free_bytes 5",
                        "jvm_memory_used_bytes{",
                        "jvm_threads_live_threads ",
                        "jvm_gc_",
                        "process_uptime_seconds ");
    }

    @Test
    void aPoolThatTellsNothingSpoilsNothing() throws IOException {
        pool = Optional.empty();
        assertThat(written())
                .contains("paktometr_pool_connections{which=\"in_use\"} NaN", "jvm_memory_used");
    }

    @Test
    void remembersTheLastFailureOfItsOwn() {
        meters.answered("/*", "GET", 404, Duration.ZERO);
        assertThat(meters.failures().count()).isZero();
        meters.answered("/health/ready", "GET", 503, Duration.ZERO);
        assertThat(meters.failures().count()).isZero();
        meters.answered("/*", "GET", 500, Duration.ZERO);
        meters.answered("/*", "GET", 503, Duration.ZERO);
        assertThat(meters.failures()).isEqualTo(new Meters.Failures(2, NOW));
    }

    private static String line(String name, String status) {
        return name + "{method=\"GET\",route=\"/index.xhtml\",status=\"%s\"}".formatted(status);
    }

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        meters.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
