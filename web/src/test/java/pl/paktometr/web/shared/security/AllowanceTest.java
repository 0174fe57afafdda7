package pl.paktometr.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Duration EACH = Duration.ofSeconds(15);

    private final Hand clock = new Hand();
    private final Allowance three = new Allowance(3, EACH, 2, clock);

    @Test
    void givesSoManyAtOnceAndThenOneAfterEachPause() {
        take(3, "office");
        assertThat(three.take("office")).isEqualTo(EACH);
        clock.turn(Duration.ofSeconds(14));
        assertThat(three.take("office")).isEqualTo(Duration.ofSeconds(1));
        clock.turn(Duration.ofSeconds(1));
        assertThat(three.take("office")).isZero();
        assertThat(three.take("office")).isEqualTo(EACH);
    }

    @Test
    void whoWaitsLongHasAllOfThemAgainAndNoMore() {
        take(3, "office");
        clock.turn(Duration.ofDays(1));
        take(3, "office");
        assertThat(three.take("office")).isPositive();
    }

    @Test
    void countsEveryKeyByItself() {
        take(3, "office");
        take(3, "neighbour");
        assertThat(three.take("office")).isPositive();
    }

    @Test
    void askingTakesNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(three.pause("office")).isZero();
        }
        take(3, "office");
        assertThat(three.pause("office")).isEqualTo(EACH);
    }

    @Test
    void keepsTheKeysAskedForLastAndForgetsTheOthers() {
        take(3, "office");
        take(1, "neighbour");
        assertThat(three.take("office")).isPositive();
        take(1, "stranger");
        assertThat(three.take("office")).isPositive();
        take(3, "neighbour");
    }

    @Test
    void aClockPutBackLocksNobodyOutForLong() {
        take(3, "office");
        clock.turn(Duration.ofDays(-1));
        assertThat(three.take("office")).isLessThanOrEqualTo(EACH);
    }

    private void take(int times, String key) {
        for (int i = 0; i < times; i++) {
            assertThat(three.take(key)).isZero();
        }
    }

    /** A clock that is turned by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-03-02T12:00:00Z");

        void turn(Duration on) {
            now = now.plus(on);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
