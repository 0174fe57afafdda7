package pl.paktometr.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    /** 1 April, noon in Warsaw. */
    private static final Instant CLOSES = Instant.parse("2027-04-01T10:00:00Z");

    @Test
    void countsDaysOfTheCalendarInWarsaw() {
        assertThat(new Deadline(CLOSES, Instant.parse("2027-03-30T21:59:00Z")).daysLeft())
                .isEqualTo(2);
        assertThat(new Deadline(CLOSES, Instant.parse("2027-03-30T22:00:00Z")).daysLeft())
                .isEqualTo(1);
    }

    @Test
    void theLastDayLastsUntilItCloses() {
        Deadline justBefore = new Deadline(CLOSES, CLOSES.minusSeconds(1));

        assertThat(justBefore.daysLeft()).isZero();
        assertThat(justBefore.lastDay()).isTrue();
        assertThat(new Deadline(CLOSES, CLOSES).lastDay()).isFalse();
        assertThat(new Deadline(CLOSES, Instant.parse("2027-05-01T10:00:00Z")).daysLeft()).isZero();
    }

    @Test
    void midnightBelongsToTheDayBefore() {
        Instant midnight = Instant.parse("2027-03-31T22:00:00Z");

        assertThat(new Deadline(midnight, midnight).lastMoment())
                .isEqualTo(Instant.parse("2027-03-31T21:59:59Z"));
        assertThat(new Deadline(midnight, Instant.parse("2027-03-31T12:00:00Z")).lastDay())
                .isTrue();
        assertThat(new Deadline(CLOSES, midnight).lastMoment()).isEqualTo(CLOSES);
    }
}
