package pl.paktometr.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import pl.paktometr.unit.TerytCode;

/**
 * What an analyst decides about a round.
 *
 * @param year the year reported about
 * @param edition the questionnaire's edition
 * @param opens first instant at which answers are taken
 * @param closes first instant at which they are not
 * @param signedBy first instant at which nothing more is signed; not before {@code closes}
 * @param smallestGroup how many units a figure needs to be shown to the committee and the public; 1
 *     withholds nothing
 * @param chosen the units asked if {@code asking} leaves it to that; otherwise not looked at
 */
public record CampaignPlan(
        int year,
        int edition,
        Instant opens,
        Instant closes,
        Instant signedBy,
        Signing signing,
        Ranking ranking,
        int smallestGroup,
        ReminderPlan reminders,
        Asking asking,
        Set<TerytCode> chosen) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LARGEST_SMALL_GROUP = 20;

    /** Nothing a region plans lies beyond. */
    static final Instant END = Instant.parse("2102-01-01T00:00:00Z");

    /**
     * @throws CampaignClosesBeforeItOpens if the window is empty, or signing ends before answering
     * @throws SmallestGroupRefused below 1 or above 20
     * @throws CampaignOutOfTime for a year or a day that cannot be meant
     */
    public CampaignPlan {
        if (!opens.isBefore(closes) || signedBy.isBefore(closes)) {
            throw new CampaignClosesBeforeItOpens();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || signedBy.isAfter(END)) {
            throw new CampaignOutOfTime();
        }
        if (smallestGroup < 1 || smallestGroup > LARGEST_SMALL_GROUP) {
            throw new SmallestGroupRefused();
        }
        chosen = Set.copyOf(chosen);
    }

    /** 7 January to 31 March of the year after, in Warsaw; signed a week later. */
    static CampaignPlan usual(int year, int edition) {
        return new CampaignPlan(
                year,
                edition,
                midnight(LocalDate.of(year + 1, 1, 7)),
                midnight(LocalDate.of(year + 1, 4, 1)),
                midnight(LocalDate.of(year + 1, 4, 8)),
                Signing.HEAD,
                Ranking.COUNTIES,
                1,
                ReminderPlan.USUAL,
                Asking.EVERYONE,
                Set.of());
    }

    /** The same a year later: the same days of the calendar, at the same time in Warsaw. */
    CampaignPlan nextYear(Set<TerytCode> asked) {
        return new CampaignPlan(
                year + 1,
                edition,
                yearAfter(opens),
                yearAfter(closes),
                yearAfter(signedBy),
                signing,
                ranking,
                smallestGroup,
                reminders,
                asking,
                asking == Asking.CHOSEN ? asked : Set.of());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WARSAW).toInstant();
    }

    private static Instant yearAfter(Instant instant) {
        return instant.atZone(WARSAW).plusYears(1).toInstant();
    }
}
