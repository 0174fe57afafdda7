package pl.paktometr.campaign;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When answers cease to be taken, as people count it: in days of the calendar, in Warsaw.
 *
 * @param closes the first instant at which they are not taken
 */
public record Deadline(Instant closes, Instant now) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** 0 on the last day and ever after. */
    public long daysLeft() {
        long days =
                ChronoUnit.DAYS.between(
                        now.atZone(WARSAW).toLocalDate(),
                        lastMoment().atZone(WARSAW).toLocalDate());
        return Math.max(0, days);
    }

    public boolean lastDay() {
        return now.isBefore(closes) && daysLeft() == 0;
    }

    /** Midnight belongs to the day before it: 31 March, 23:59, and not 1 April, 0:00. */
    public Instant lastMoment() {
        ZonedDateTime end = closes.atZone(WARSAW);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? closes.minusSeconds(1) : closes;
    }
}
