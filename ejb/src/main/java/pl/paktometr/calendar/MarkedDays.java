package pl.paktometr.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import pl.paktometr.account.Caller;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Deadline;
import pl.paktometr.campaign.Extension;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.teamwork.PartDue;

/** Which days of a round concern whom, in Polish like everything that leaves by itself. */
record MarkedDays(PublicAddress address) {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** For the people of an office, with the time it was given beyond the others'. */
    List<MarkedDay> ofUnit(Campaign everyones, AskedUnit unit) {
        Extension extension = unit.extension();
        return ofRound(
                everyones.of(unit),
                "-" + unit.code(),
                extension == null ? "" : "Termin przedłużony: " + extension.because(),
                review(everyones, unit));
    }

    /** For those who look after a region's round. */
    List<MarkedDay> ofRegion(Campaign campaign, Caller reader) {
        String page = reader.is(Role.ANALYST) ? "response/list" : "comparison/counties";
        return ofRound(
                campaign,
                "",
                "",
                address.of(
                        "/%s.xhtml?region=%s&year=%d"
                                .formatted(page, campaign.region(), campaign.year())));
    }

    MarkedDay ofPart(Campaign campaign, AskedUnit unit, PartDue part, Caller whose) {
        return new MarkedDay(
                "part-%d-%s-%s-%s"
                        .formatted(campaign.id(), unit.code(), part.code(), whose.login()),
                part.due(),
                "Samoocena za %d: Twoja część %s".formatted(campaign.year(), part.code()),
                part.note(),
                review(campaign, unit));
    }

    private static List<MarkedDay> ofRound(
            Campaign campaign, String unit, String description, String link) {
        String round = "Samoocena za " + campaign.year() + ": ";
        LocalDate opens = campaign.opens().atZone(WARSAW).toLocalDate();
        LocalDate closes = lastDay(campaign.closes(), campaign);
        LocalDate signedBy = lastDay(campaign.signedBy(), campaign);
        String key = "-%d%s".formatted(campaign.id(), unit);
        List<MarkedDay> days = new ArrayList<>();
        days.add(new MarkedDay("opens" + key, opens, round + "początek edycji", description, link));
        days.add(
                new MarkedDay(
                        "closes" + key,
                        closes,
                        round
                                + (signedBy.equals(closes)
                                        ? "ostatni dzień na odpowiedzi i podpis"
                                        : "ostatni dzień na odpowiedzi"),
                        description,
                        link));
        if (!signedBy.equals(closes)) {
            days.add(
                    new MarkedDay(
                            "signed" + key,
                            signedBy,
                            round + "ostatni dzień na podpis",
                            description,
                            link));
        }
        return days;
    }

    /** Midnight belongs to the day before it. */
    private static LocalDate lastDay(Instant end, Campaign campaign) {
        return new Deadline(end, campaign.asOf()).lastMoment().atZone(WARSAW).toLocalDate();
    }

    private String review(Campaign campaign, AskedUnit unit) {
        return address.of(
                "/response/review.xhtml?region=%s&year=%d&unit=%s"
                        .formatted(campaign.region(), campaign.year(), unit.teryt()));
    }
}
