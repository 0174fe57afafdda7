package pl.paktometr.peer;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COORDINATOR;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.peer.PeerQueries.Contact;
import pl.paktometr.peer.PeerQueries.Scored;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.Step;
import pl.paktometr.scoring.WhatIf;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * Door to how a unit stands among its like. There is one group for a unit and an edition, chosen by
 * the product: whoever could choose could find a single unit's figures by subtraction.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, CLERK, SIGNATORY})
public class Peers {
    @PersistenceContext EntityManager em;
    @Inject PeerQueries queries;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Responses responses;
    @Inject Units units;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /**
     * @throws NoStanding unless a submission of the unit is in force
     */
    public Standing standing(TerytCode region, int year, TerytCode unit) {
        return chosen(region, year, unit).standing();
    }

    /**
     * What the unit could do next about its weak results, with everything else as it is.
     *
     * @throws NoStanding unless a submission of the unit is in force
     */
    @RolesAllowed({ANALYST, CLERK, SIGNATORY})
    public List<Improvement> improvements(TerytCode region, int year, TerytCode unit) {
        Chosen chosen = chosen(region, year, unit);
        Set<String> weak = chosen.standing().weak();
        ResponseView response = responses.of(region, year, unit);
        List<Step> steps =
                WhatIf.of(questionnaires.edition(response.campaign().edition()), response)
                        .steps()
                        .stream()
                        .filter(step -> weak.contains(step.result()))
                        .toList();
        List<AdvisersSheet> advisers = advisers(chosen);
        return steps.stream()
                .map(
                        step ->
                                new Improvement(
                                        step,
                                        advisers.stream()
                                                .filter(each -> each.hasTaken(step))
                                                .map(AdvisersSheet::adviser)
                                                .toList()))
                .toList();
    }

    /** Since when the unit's peers may ask it; empty unless it agreed. */
    public Optional<Instant> agreedSince(TerytCode unit) {
        access.mayRead(unit);
        return consent(unit).map(ConsentEntity::givenAt);
    }

    /**
     * From now on peers see the unit's name, and how to reach its coordinator, at steps it has
     * taken already. Whoever agreed before has agreed.
     */
    @RolesAllowed({COORDINATOR, SIGNATORY})
    public void agree(TerytCode unit) {
        Caller caller = access.mayEdit(unit);
        if (consent(unit).isEmpty()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            em.persist(new ConsentEntity(unit.digits(), caller.login(), now));
            deeds.fire(Deed.onUnit(Deed.Kind.PEERS_MAY_ASK, units.one(unit).teryt(), ""));
        }
    }

    /** From now on no peer sees the unit's name. If it has not agreed, nothing happens. */
    @RolesAllowed({COORDINATOR, SIGNATORY})
    public void withdraw(TerytCode unit) {
        access.mayEdit(unit);
        consent(unit)
                .ifPresent(
                        consent -> {
                            em.remove(consent);
                            deeds.fire(
                                    Deed.onUnit(
                                            Deed.Kind.PEERS_MAY_NOT_ASK,
                                            units.one(unit).teryt(),
                                            ""));
                        });
    }

    /** A standing with whom it was made of, who stay inside. */
    private record Chosen(Standing standing, List<String> members) {}

    private Chosen chosen(TerytCode region, int year, TerytCode unit) {
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        access.mayRead(unit);
        List<Candidate> all = queries.candidates(campaign.id());
        Candidate own =
                all.stream()
                        .filter(candidate -> candidate.unit().equals(asked.code().digits()))
                        .filter(Candidate::answered)
                        .findFirst()
                        .orElseThrow(() -> new NoStanding(year, unit));
        PeerChoice choice = PeerChoice.of(own, all);
        List<String> members = choice.members().stream().map(Candidate::unit).toList();
        PeerGroup group = PeerGroup.of(own, choice, isSettled(campaign));
        List<String> looked = new ArrayList<>(members);
        looked.add(own.unit());
        Map<String, Map<String, Scored>> scores = queries.scores(campaign.id(), looked);
        StandingLines lines =
                new StandingLines(
                        group,
                        scores.getOrDefault(own.unit(), Map.of()),
                        members.stream()
                                .map(member -> scores.getOrDefault(member, Map.of()))
                                .toList());
        List<Area> areas = questionnaires.edition(campaign.edition()).scoredAreas();
        return new Chosen(new Standing(campaign, asked, group, lines.of(areas)), members);
    }

    /** Whether nobody submits any more, but for those with an extension. */
    private static boolean isSettled(Campaign campaign) {
        boolean begun = campaign.state() != Campaign.State.PLANNED;
        return begun && !campaign.takesSignatures();
    }

    private List<AdvisersSheet> advisers(Chosen chosen) {
        if (chosen.members().isEmpty()) {
            return List.of();
        }
        long campaign = chosen.standing().campaign().id();
        Map<String, ScoreSheet> sheets = queries.sheetsOfAdvisers(campaign, chosen.members());
        if (sheets.isEmpty()) {
            return List.of();
        }
        Map<String, Contact> contacts = queries.contacts(sheets.keySet());
        return campaigns.asked(campaign).stream()
                .filter(unit -> sheets.containsKey(unit.code().digits()))
                .sorted(comparing(AskedUnit::name).thenComparing(AskedUnit::code))
                .map(
                        unit ->
                                new AdvisersSheet(
                                        adviser(unit, contacts.get(unit.code().digits())),
                                        requireNonNull(sheets.get(unit.code().digits()))))
                .toList();
    }

    private static Adviser adviser(AskedUnit unit, @Nullable Contact contact) {
        return contact == null
                ? new Adviser(unit, null, null)
                : new Adviser(unit, contact.email(), contact.phone());
    }

    private Optional<ConsentEntity> consent(TerytCode unit) {
        return Optional.ofNullable(em.find(ConsentEntity.class, unit.digits()));
    }
}
