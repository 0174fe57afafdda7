package pl.paktometr.notification;

import static pl.paktometr.shared.Roles.ANALYST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.mail.Mails;
import pl.paktometr.response.ResponseRow;
import pl.paktometr.response.Responses;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.ReasonNeeded;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/** Door to how far a round is and whom to chase. */
@Stateless
@RolesAllowed(ANALYST)
public class Boards {
    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;
    @Inject Responses responses;
    @Inject Units units;
    @Inject Accounts accounts;
    @Inject Mails mails;
    @Inject ReminderQueries queries;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    public Board of(TerytCode region, int year) {
        List<ResponseRow> rows = responses.list(region, year, Optional.empty());
        Campaign campaign = campaigns.one(region, year);
        List<AccountRow> people = accounts.offices(region);
        return Board.of(
                new Board.Material(
                        campaign,
                        rows,
                        units.countiesOf(region),
                        people,
                        mails.undeliverable(
                                people.stream()
                                        .map(AccountRow::email)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        queries.last(campaign.id()),
                        Board.last(queries.calls(campaign.id())),
                        then(campaign)));
    }

    private Board.@Nullable Share then(Campaign now) {
        return campaigns.ofRegion(now.region()).stream()
                .filter(campaign -> campaign.year() == now.year() - 1)
                .findFirst()
                .map(
                        then ->
                                new Board.Share(
                                        responses.submittedBy(
                                                then.region(),
                                                then.year(),
                                                Board.sameDay(now, then)),
                                        campaigns.asked(then.id()).size()))
                .orElse(null);
    }

    /** What was said with that office, newest first. */
    public List<Call> calls(TerytCode region, int year, TerytCode unit) {
        access.mayReadRegion(region);
        return queries.calls(campaigns.one(region, year).id()).stream()
                .filter(call -> call.unit().equals(unit.digits()))
                .map(CallEntity::call)
                .toList();
    }

    /**
     * Writes down a telephone call.
     *
     * @throws ReasonNeeded if nothing is said of it
     */
    public void called(TerytCode region, int year, TerytCode unit, String note) {
        Caller caller = access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        em.persist(
                new CallEntity(
                        campaign.id(),
                        asked.code().digits(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        caller.name(),
                        ReasonNeeded.in(note)));
        deeds.fire(Deed.onUnit(Deed.Kind.CALL_NOTED, asked.teryt(), String.valueOf(year)));
    }
}
