package pl.paktometr.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.paktometr.shared.Message;

class JobEntityTest {
    private static final Instant ORDERED = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = ORDERED.plusSeconds(60);
    private final JobEntity job =
            new JobEntity(
                    new JobOrder("Dane", "/again", "dane.csv", "text/csv", Message::key),
                    "rops",
                    ORDERED);

    @Test
    void aFileIsKeptForAWeek() {
        assertThat(job.begin(ORDERED)).isTrue();
        assertThat(job.ready(5, "ab", LATER)).isTrue();
        assertThat(job.job().state()).isEqualTo(JobState.READY);
        assertThat(job.job().expires()).isEqualTo(LATER.plus(Duration.ofDays(7)));
    }

    @Test
    void aJobIsBegunOnce() {
        assertThat(job.begin(ORDERED)).isTrue();
        assertThat(job.begin(ORDERED)).isFalse();
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        job.cancel(LATER);
        assertThat(job.begin(LATER)).isFalse();
        assertThat(job.ready(5, "ab", LATER)).isFalse();
        job.fail("why", LATER);
        assertThat(job.job().state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.job().problem()).isEmpty();
        assertThat(job.job().bytes()).isZero();
    }

    @Test
    void silenceIsTheServersAndEndsWithTheJob() {
        assertThat(job.isSilentSince(ORDERED)).isFalse();
        assertThat(job.isSilentSince(LATER)).isTrue();
        job.seen(1, 2, LATER);
        assertThat(job.isSilentSince(LATER)).isFalse();
        job.fail("why", LATER);
        assertThat(job.isSilentSince(LATER.plusSeconds(1))).isFalse();
    }

    @Test
    void aLongReasonIsCut() {
        job.fail("x".repeat(2000), LATER);
        assertThat(job.job().problem()).hasSize(1000);
    }
}
