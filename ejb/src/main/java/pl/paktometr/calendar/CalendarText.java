package pl.paktometr.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import pl.paktometr.shared.PublicAddress;

/** Days as iCalendar (RFC 5545). Each lasts the whole day and keeps nobody busy. */
record CalendarText(PublicAddress address) {
    private static final Duration HALF_A_DAY = Duration.builder().hours(12).build();

    /** At nine in the morning: the day begins at midnight, and so would an alarm. */
    private static final List<Duration> ALARMS =
            List.of(
                    Duration.builder().prior(true).days(6).hours(15).build(),
                    Duration.builder().prior(true).hours(15).build());

    /**
     * @param at when it was written
     */
    String of(List<MarkedDay> days, Instant at) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Paktometr//Paktometr//PL");
        calendar.setMethod("PUBLISH");
        calendar.setName("Paktometr");
        calendar.addExperimentalProperty("X-WR-CALNAME", "Paktometr"); // Outlook and Google
        calendar.setRefreshInterval(HALF_A_DAY).setParameter("VALUE", "DURATION"); // RFC 7986
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", HALF_A_DAY.toString()); // Outlook
        days.forEach(day -> calendar.addEvent(event(day, at)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(MarkedDay day, Instant at) {
        VEvent event = new VEvent();
        event.setUid(day.key() + "@" + host());
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(new DateStart(wholeDay(day.day())));
        event.setDateEnd(new DateEnd(wholeDay(day.day().plusDays(1))));
        event.setSummary(day.summary());
        event.setDescription((day.description() + "\n\n" + day.link()).strip());
        event.setUrl(day.link());
        event.setTransparency(true);
        for (Duration before : ALARMS) {
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), day.summary()));
        }
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }

    private String host() {
        String host = URI.create(address.root()).getHost();
        return host == null ? "paktometr" : host;
    }
}
