package pl.paktometr.notification;

import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.ReminderPlan;
import pl.paktometr.mail.Mails;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.Responses;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Letter.Purpose;
import pl.paktometr.unit.TerytCode;

/** Door to reminders: those the plan of a round asks for, and those an analyst sends now. */
@Stateless
@RolesAllowed(ANALYST)
public class Reminders {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final String PAGE = "index.xhtml";

    @Inject Campaigns campaigns;
    @Inject Responses responses;
    @Inject Accounts accounts;
    @Inject Mails mails;
    @Inject LetterWriter writer;
    @Inject ReminderQueries queries;
    @Inject Access access;
    @Inject Event<Deed> deeds;

    /**
     * Reminds whom the plan of the campaign names today, of the units that are late; whoever was
     * reminded today already is left alone.
     */
    @RolesAllowed(SYSTEM)
    public void byPlan(Campaign campaign) {
        ReminderPlan plan = campaigns.reminders(campaign.region(), campaign.year());
        Set<String> late = Set.copyOf(responses.late(campaign.id()));
        List<AccountRow> people = accounts.ofOffices(campaign.region());
        for (AskedUnit unit : campaigns.asked(campaign.id())) {
            Set<Role> due = due(plan, campaign.of(unit));
            people.stream()
                    .filter(person -> unit.code().digits().equals(person.unit()))
                    .filter(person -> due.contains(person.role()))
                    .filter(person -> late.contains(unit.code().digits()))
                    .forEach(person -> remind(campaign.of(unit), unit, person));
        }
    }

    /** Whom the plan names on the day the campaign was read, for a unit that is late. */
    static Set<Role> due(ReminderPlan plan, Campaign ofUnit) {
        return ofUnit.state() == Campaign.State.OPEN
                ? plan.due((int) Math.min(ofUnit.deadline().daysLeft(), ReminderPlan.MOST + 1))
                : Set.of();
    }

    /** Whom a reminder to those of the units that are late would reach, and what it would say. */
    public ReminderPreview preview(
            TerytCode region, int year, Set<TerytCode> chosen, Set<Role> roles) {
        Campaign campaign = campaigns.one(region, year);
        List<Recipient> recipients = recipients(campaign, chosen, roles);
        Optional<Recipient> first =
                recipients.stream()
                        .filter(recipient -> recipient.reach() == Recipient.Reach.LETTER)
                        .findFirst();
        return new ReminderPreview(
                recipients,
                first.map(
                                recipient ->
                                        writer.worded(
                                                Purpose.REMINDER,
                                                campaign.of(recipient.unit()),
                                                recipient.unit(),
                                                recipient.person(),
                                                PAGE,
                                                Map.of()))
                        .orElse(null));
    }

    /**
     * Sends what {@link #preview} showed; whoever was reminded today already is left alone.
     *
     * @return how many letters are on their way
     */
    public int send(TerytCode region, int year, Set<TerytCode> chosen, Set<Role> roles) {
        Campaign campaign = campaigns.one(region, year);
        long sent =
                recipients(campaign, chosen, roles).stream()
                        .filter(recipient -> recipient.reach() == Recipient.Reach.LETTER)
                        .filter(
                                recipient ->
                                        remind(
                                                campaign.of(recipient.unit()),
                                                recipient.unit(),
                                                recipient.person()))
                        .count();
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.REMINDED,
                        region.digits(),
                        "%d %s: %d".formatted(year, roles, sent)));
        return (int) sent;
    }

    private List<Recipient> recipients(Campaign campaign, Set<TerytCode> chosen, Set<Role> roles) {
        access.mayReadRegion(campaign.region());
        Set<TerytCode> late =
                responses.list(campaign.region(), campaign.year(), Optional.empty()).stream()
                        .filter(row -> row.state().isAwaited())
                        .map(ResponseRow::unit)
                        .filter(unit -> campaign.of(unit).takesSignatures())
                        .map(AskedUnit::code)
                        .filter(chosen::contains)
                        .collect(Collectors.toSet());
        List<AccountRow> people =
                accounts.offices(campaign.region()).stream()
                        .filter(person -> roles.contains(person.role()))
                        .toList();
        Set<String> bounced =
                mails.undeliverable(
                        people.stream()
                                .map(AccountRow::email)
                                .filter(email -> email != null)
                                .toList());
        return campaigns.asked(campaign.id()).stream()
                .filter(unit -> late.contains(unit.code()))
                .flatMap(
                        unit ->
                                people.stream()
                                        .filter(
                                                person ->
                                                        unit.code().digits().equals(person.unit()))
                                        .map(
                                                person ->
                                                        new Recipient(
                                                                unit,
                                                                person,
                                                                reach(person.email(), bounced))))
                .toList();
    }

    static Recipient.Reach reach(@Nullable String email, Set<String> bounced) {
        if (email == null) {
            return Recipient.Reach.NO_ADDRESS;
        }
        return bounced.contains(email) ? Recipient.Reach.BOUNCED : Recipient.Reach.LETTER;
    }

    private boolean remind(Campaign ofUnit, AskedUnit unit, AccountRow person) {
        LocalDate today = ofUnit.asOf().atZone(WARSAW).toLocalDate();
        boolean first =
                person.email() != null
                        && queries.isFirst(
                                new ReminderEntity.Key(
                                        ofUnit.id(), unit.code().digits(), person.login(), today));
        if (first) {
            writer.write(Purpose.REMINDER, ofUnit, unit, person, PAGE, Map.of());
        }
        return first;
    }
}
