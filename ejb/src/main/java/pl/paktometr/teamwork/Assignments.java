package pl.paktometr.teamwork;

import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COORDINATOR;
import static pl.paktometr.shared.Roles.SIGNATORY;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.Accounts;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;

/** Door to who answers what; each about the caller's own unit. */
@Stateless
@RolesAllowed({CLERK, SIGNATORY})
public class Assignments {
    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;
    @Inject Questionnaires questionnaires;
    @Inject Accounts accounts;
    @Inject Access access;
    @Inject Event<PartGiven> announcement;
    @Inject Event<Deed> deeds;

    /** Everything given to somebody who is still there, by code and name. */
    public List<Assignment> ofUnit(TerytCode region, int year, TerytCode unit) {
        access.mayEdit(unit);
        Campaign campaign = campaigns.one(region, year);
        Map<String, String> names =
                accounts.colleagues().stream().collect(toMap(AccountRow::login, AccountRow::name));
        return em.createQuery(
                        """
                        select a from AssignmentEntity a
                        where a.campaignId = :campaign and a.unit = :unit
                        order by a.code, a.login
                        """,
                        AssignmentEntity.class)
                .setParameter("campaign", campaign.id())
                .setParameter("unit", unit.digits())
                .getResultStream()
                .filter(assignment -> names.containsKey(assignment.login()))
                .map(assignment -> assignment.of(names.getOrDefault(assignment.login(), "")))
                .toList();
    }

    /**
     * Gives a part to a colleague; what that person had been told about it before is replaced.
     *
     * @param code of an area or a result the unit is asked
     * @param due null for the campaign's own last day
     * @throws PartNotAsked if the unit is not asked that
     * @throws NotAColleague if nobody of the unit goes by that login
     * @throws NoteTooLong if the note is
     */
    @RolesAllowed(COORDINATOR)
    public void give(
            TerytCode region,
            int year,
            TerytCode unit,
            String code,
            String login,
            @Nullable LocalDate due,
            String note) {
        access.mayEdit(unit);
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        mustBeAsked(campaign, asked, code);
        AccountRow colleague =
                accounts.colleagues().stream()
                        .filter(each -> each.login().equals(login))
                        .findFirst()
                        .orElseThrow(() -> new NotAColleague(login));
        AssignmentEntity.Key key =
                new AssignmentEntity.Key(campaign.id(), asked.code().digits(), code, login);
        AssignmentEntity known = em.find(AssignmentEntity.class, key);
        AssignmentEntity assignment = known == null ? new AssignmentEntity(key) : known;
        assignment.settle(due, note);
        em.persist(assignment);
        announcement.fire(
                new PartGiven(
                        campaign.of(asked), asked, assignment.of(colleague.name()), colleague));
        record(Deed.Kind.PART_GIVEN, year, asked, code, login);
    }

    /** A part that was not given is left as it is. */
    @RolesAllowed(COORDINATOR)
    public void takeBack(TerytCode region, int year, TerytCode unit, String code, String login) {
        access.mayEdit(unit);
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        AssignmentEntity known =
                em.find(
                        AssignmentEntity.class,
                        new AssignmentEntity.Key(
                                campaign.id(), asked.code().digits(), code, login));
        if (known != null) {
            em.remove(known);
            record(Deed.Kind.PART_TAKEN_BACK, year, asked, code, login);
        }
    }

    /** What that person is to do by a day of its own, whatever the round. */
    @RolesAllowed(SYSTEM)
    public List<PartDue> dueOf(String login) {
        return em.createQuery(
                        """
                        select new pl.paktometr.teamwork.PartDue(a.campaignId, a.code, a.due, a.note)
                        from AssignmentEntity a where a.login = :login and a.due is not null
                        order by a.campaignId, a.code
                        """,
                        PartDue.class)
                .setParameter("login", login)
                .getResultList();
    }

    private void mustBeAsked(Campaign campaign, AskedUnit unit, String code) {
        List<Area> areas =
                questionnaires.edition(campaign.edition()).areasFor(unit.kind(), unit.signatory());
        boolean isAsked =
                areas.stream()
                        .anyMatch(
                                area ->
                                        area.code().equals(code)
                                                || area.results().stream()
                                                        .anyMatch(
                                                                result ->
                                                                        result.code()
                                                                                .equals(code)));
        if (!isAsked) {
            throw new PartNotAsked(code);
        }
    }

    private void record(Deed.Kind kind, int year, AskedUnit unit, String code, String login) {
        deeds.fire(Deed.onUnit(kind, unit.teryt(), year + " " + code + " " + login));
    }
}
