package pl.paktometr.calendar;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.teamwork.Assignments;
import pl.paktometr.teamwork.PartDue;
import pl.paktometr.unit.TerytCode;

/**
 * Door to people's calendars. A calendar program signs in nowhere: the token is the key, and all it
 * opens is what that person could see.
 */
@Stateless
@PermitAll
@RunAs(SYSTEM)
public class Calendars {
    @Inject Accounts accounts;
    @Inject Campaigns campaigns;
    @Inject Assignments assignments;
    @Inject PublicAddress address;
    @Inject Clock clock;

    /**
     * The days of the rounds that concern whose token this is, as iCalendar.
     *
     * @throws NoSuchCalendar if it is nobody's, or that account is deactivated
     */
    public String of(String token) {
        Caller whose = accounts.callerOfFeedToken(token).orElseThrow(NoSuchCalendar::new);
        return new CalendarText(address).of(days(whose), clock.instant());
    }

    private List<MarkedDay> days(Caller whose) {
        MarkedDays marked = new MarkedDays(address);
        TerytCode unit = whose.unit();
        List<Campaign> rounds = rounds(whose.region());
        if (unit == null) {
            return rounds.stream()
                    .flatMap(round -> marked.ofRegion(round, whose).stream())
                    .toList();
        }
        List<PartDue> parts = assignments.dueOf(whose.login());
        List<MarkedDay> days = new ArrayList<>();
        for (Campaign round : rounds) {
            if (campaigns.asks(round.id(), unit)) {
                AskedUnit asked = campaigns.asked(round.id(), unit);
                days.addAll(marked.ofUnit(round, asked));
                parts.stream()
                        .filter(part -> part.campaignId() == round.id())
                        .map(part -> marked.ofPart(round, asked, part, whose))
                        .forEach(days::add);
            }
        }
        return days;
    }

    /** An administrator has no region and sees those of all that are not over. */
    private List<Campaign> rounds(@Nullable TerytCode region) {
        return region == null ? campaigns.unpublished() : campaigns.ofRegion(region);
    }
}
