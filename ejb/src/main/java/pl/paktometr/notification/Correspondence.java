package pl.paktometr.notification;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.Caller;
import pl.paktometr.account.LinkIssued;
import pl.paktometr.account.Role;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.CampaignTurned;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.DeadlineExtended;
import pl.paktometr.response.ResponseMoved;
import pl.paktometr.response.ResponseStep;
import pl.paktometr.shared.Letter.Purpose;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.teamwork.PartGiven;
import pl.paktometr.unit.NoSuchUnit;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * Writes to those concerned when something happens, in the transaction in which it does. Nobody
 * calls it: it listens, and looks up addresses as the product itself, for whoever acts may not.
 */
@Stateless
@RunAs(SYSTEM)
@PermitAll
public class Correspondence {
    private static final String HOME = "index.xhtml";
    private static final String REVIEW = "response/review.xhtml";
    private static final String SCORE = "response/score.xhtml";
    private static final Set<Role> WRITERS = Set.of(Role.CLERK, Role.COORDINATOR, Role.SECRETARY);
    private static final Set<Role> DECIDERS =
            Set.of(Role.COORDINATOR, Role.SECRETARY, Role.SIGNATORY);

    @Inject Accounts accounts;
    @Inject Campaigns campaigns;
    @Inject Units units;
    @Inject LetterWriter writer;
    @Inject PublicAddress address;

    public void link(@Observes LinkIssued issued) {
        Caller to = issued.to();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.PERSON, to.name());
        values.put(Placeholder.LOGIN, to.login());
        values.put(Placeholder.UNIT, to.unit() == null ? "" : unitName(to.unit()));
        values.put(Placeholder.LINK, address.of("/setup.xhtml?token=" + issued.token()));
        writer.writeSecret(
                issued.forgotten() ? Purpose.PASSWORD : Purpose.INVITATION,
                issued.email(),
                digits(to.region()),
                digits(to.unit()),
                values);
    }

    public void turned(@Observes CampaignTurned turned) {
        Campaign campaign = turned.campaign();
        if (campaign.state() != Campaign.State.OPEN) {
            return;
        }
        List<AccountRow> people = accounts.ofOffices(campaign.region());
        for (AskedUnit unit : campaigns.asked(campaign.id())) {
            people.stream()
                    .filter(person -> unit.code().digits().equals(person.unit()))
                    .forEach(
                            person ->
                                    writer.write(
                                            Purpose.OPENED,
                                            campaign,
                                            unit,
                                            person,
                                            HOME,
                                            Map.of()));
        }
    }

    public void extended(@Observes DeadlineExtended extended) {
        AskedUnit unit = extended.unit();
        String because = unit.extension() == null ? "" : unit.extension().because();
        tell(
                Set.of(Role.values()),
                Purpose.EXTENDED,
                extended.campaign(),
                unit,
                HOME,
                Map.of(Placeholder.REASON, because));
    }

    public void given(@Observes PartGiven given) {
        writer.write(
                Purpose.PART,
                given.campaign(),
                given.unit(),
                given.to(),
                "response/sharing.xhtml",
                part(given));
    }

    private static Map<Placeholder, String> part(PartGiven given) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.PART, given.assignment().code());
        values.put(Placeholder.NOTE, given.assignment().note());
        if (given.assignment().due() != null) {
            values.put(Placeholder.DEADLINE, LetterWords.day(given.assignment().due()));
        }
        return values;
    }

    public void moved(@Observes ResponseMoved moved) {
        Campaign campaign = moved.response().campaign();
        AskedUnit unit = moved.response().unit();
        Map<Placeholder, String> reason = Map.of(Placeholder.REASON, moved.word());
        if (moved.step() == ResponseStep.TAKE_BACK && moved.word().isBlank()) {
            return; // a clerk's own second thought
        }
        switch (moved.step()) {
            case REQUEST_SIGNATURE ->
                    tell(
                            Set.of(Role.SIGNATORY),
                            Purpose.SIGNATURE,
                            campaign,
                            unit,
                            SCORE,
                            Map.of());
            case SUBMIT ->
                    tell(
                            DECIDERS,
                            Purpose.SUBMITTED,
                            campaign,
                            unit,
                            REVIEW,
                            Map.of(Placeholder.NUMBER, moved.word()));
            case TAKE_BACK, RETURN ->
                    tell(WRITERS, Purpose.RETURNED, campaign, unit, REVIEW, reason);
            case ACCEPT -> tell(DECIDERS, Purpose.ACCEPTED, campaign, unit, SCORE, Map.of());
            case WITHDRAW -> tell(DECIDERS, Purpose.WITHDRAWN, campaign, unit, REVIEW, reason);
            case EDIT, CORRECT -> {
                // nobody needs a letter for each answer
            }
        }
    }

    private void tell(
            Set<Role> roles,
            Purpose purpose,
            Campaign campaign,
            AskedUnit unit,
            String page,
            Map<Placeholder, String> more) {
        accounts.ofOffice(unit.code()).stream()
                .filter(person -> roles.contains(person.role()))
                .forEach(person -> writer.write(purpose, campaign, unit, person, page, more));
    }

    private String unitName(TerytCode unit) {
        try {
            var known = units.one(unit);
            return LetterWords.unit(known.kind(), known.name());
        } catch (NoSuchUnit gone) {
            return "";
        }
    }

    private static String digits(@Nullable TerytCode code) {
        return code == null ? "" : code.digits();
    }
}
