package pl.paktometr.calendar;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.account.Caller;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Extension;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.teamwork.PartDue;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class CalendarTextTest {
    private static final PublicAddress ADDRESS = new PublicAddress("https://pakt.example/app");
    private static final Instant NOW = Instant.parse("2027-03-01T11:00:00Z");

    /** Midnight in Warsaw after 31 March, in summer time, and after 14 April. */
    private static final Instant CLOSES = Instant.parse("2027-03-31T22:00:00Z");

    private static final Instant SIGNED = Instant.parse("2027-04-14T22:00:00Z");
    private static final TerytCode CHMIELNO = TerytCode.of("2205012");
    private static final TimeZone SERVER = TimeZone.getDefault();

    private final MarkedDays days = new MarkedDays(ADDRESS);

    @AfterEach
    void restore() {
        TimeZone.setDefault(SERVER);
    }

    @Test
    void anOfficeSeesItsOwnDays() {
        assertThat(days.ofUnit(round(CLOSES, SIGNED), chmielno(null)))
                .extracting(MarkedDay::day, MarkedDay::summary)
                .containsExactly(
                        tuple(LocalDate.of(2027, 3, 1), "Samoocena za 2026: początek edycji"),
                        tuple(
                                LocalDate.of(2027, 3, 31),
                                "Samoocena za 2026: ostatni dzień na odpowiedzi"),
                        tuple(
                                LocalDate.of(2027, 4, 14),
                                "Samoocena za 2026: ostatni dzień na podpis"));
    }

    @Test
    void anExtensionMovesTheDaysAndKeepsTheirKeys() {
        Instant until = Instant.parse("2027-04-20T22:00:00Z");
        List<MarkedDay> before = days.ofUnit(round(CLOSES, SIGNED), chmielno(null));
        List<MarkedDay> after =
                days.ofUnit(
                        round(CLOSES, SIGNED), chmielno(new Extension(until, "Powódź w gminie")));

        assertThat(after)
                .extracting(MarkedDay::day)
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 20));
        assertThat(after.get(1).summary()).endsWith("ostatni dzień na odpowiedzi i podpis");
        assertThat(after.get(1).description()).contains("Powódź w gminie");
        assertThat(after)
                .extracting(MarkedDay::key)
                .containsExactly(before.get(0).key(), before.get(1).key());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T23:00:00Z, 2027-03-27", // midnight before the night that is an hour short
        "2027-03-28T22:00:00Z, 2027-03-28",
        "2027-10-30T22:00:00Z, 2027-10-30", // before the one that is an hour long
        "2027-10-31T23:00:00Z, 2027-10-31",
        "2027-04-01T10:00:00Z, 2027-04-01",
    })
    void theLastDayIsTheOneInWarsaw(Instant closes, LocalDate day) {
        assertThat(days.ofUnit(round(closes, closes), chmielno(null)).get(1).day()).isEqualTo(day);
    }

    @Test
    void keysTellRoundsUnitsPartsAndPeopleApart() {
        Campaign round = round(CLOSES, SIGNED);
        PartDue part = new PartDue(7, "A1", LocalDate.of(2027, 3, 20), "Zapytaj w GOPS");
        MarkedDay mine = days.ofPart(round, chmielno(null), part, person(Role.CLERK));

        assertThat(mine.key()).isEqualTo("part-7-220501-A1-anna");
        assertThat(mine.day()).isEqualTo(LocalDate.of(2027, 3, 20));
        assertThat(mine.description()).isEqualTo("Zapytaj w GOPS");
        assertThat(days.ofUnit(round, chmielno(null)))
                .extracting(MarkedDay::key)
                .containsExactly("opens-7-220501", "closes-7-220501", "signed-7-220501");
        assertThat(days.ofRegion(round, person(Role.ANALYST)))
                .extracting(MarkedDay::key)
                .containsExactly("opens-7", "closes-7", "signed-7");
    }

    @Test
    void linksToThePageOfTheReader() {
        assertThat(days.ofUnit(round(CLOSES, SIGNED), chmielno(null)).get(0).link())
                .isEqualTo(
                        "https://pakt.example/app/response/review.xhtml?region=22&year=2026&unit=2205012");
        assertThat(days.ofRegion(round(CLOSES, SIGNED), person(Role.ANALYST)).get(0).link())
                .contains("/response/list.xhtml?");
        assertThat(days.ofRegion(round(CLOSES, SIGNED), person(Role.COMMITTEE)).get(0).link())
                .contains("/comparison/counties.xhtml?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Warsaw", "America/Los_Angeles", "Pacific/Kiritimati"})
    void aDayIsThatDayWhereverTheServerStands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(text())
                .contains("DTSTART;VALUE=DATE:20270331\r\n", "DTEND;VALUE=DATE:20270401\r\n");
    }

    @Test
    void saysWhatCalendarProgramsNeed() {
        String text = text();

        assertThat(text.lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "METHOD:PUBLISH",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
                        "UID:closes-7-220501@pakt.example",
                        "TRANSP:TRANSPARENT",
                        "DTSTAMP:20270301T110000Z")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        ICalendar read = Biweekly.parse(text).first();
        VEvent event = read.getEvents().get(1);
        assertThat(event.getSummary().getValue())
                .isEqualTo("Samoocena za 2026: ostatni dzień na odpowiedzi");
        assertThat(event.getDescription().getValue()).contains("review.xhtml?region=22&year=2026");
        assertThat(event.getAlarms())
                .extracting(VAlarm::getTrigger)
                .extracting(trigger -> trigger.getDuration().toString())
                .containsExactly("-P6DT15H", "-PT15H");
        Map<String, List<VEvent>> byUid =
                read.getEvents().stream().collect(groupingBy(each -> each.getUid().getValue()));
        assertThat(byUid).hasSize(3);
    }

    private String text() {
        return new CalendarText(ADDRESS)
                .of(days.ofUnit(round(CLOSES, SIGNED), chmielno(null)), NOW);
    }

    private static Campaign round(Instant closes, Instant signedBy) {
        return new Campaign(
                7,
                TerytCode.of("22"),
                2026,
                1,
                Instant.parse("2027-02-28T23:00:00Z"),
                closes,
                signedBy,
                Signing.HEAD,
                Ranking.values()[0],
                1,
                null,
                NOW);
    }

    private static AskedUnit chmielno(@Nullable Extension extension) {
        return new AskedUnit(
                CHMIELNO,
                "2205012",
                UnitKind.RURAL_MUNICIPALITY,
                "Chmielno",
                TerytCode.of("2205"),
                7_872,
                false,
                extension);
    }

    private static Caller person(Role role) {
        TerytCode unit = role.scope() == Role.Scope.UNIT ? CHMIELNO : null;
        return new Caller("anna", "Anna", role, TerytCode.of("22"), unit);
    }
}
