package pl.paktometr.response;

import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/**
 * Door by which responses come in that nobody typed here: outside the window, but by the same
 * steps.
 */
@Stateless
@RolesAllowed(SYSTEM)
public class PastResponses {
    @PersistenceContext EntityManager em;
    @Inject ResponseQueries queries;
    @Inject Filing filing;
    @Inject Questionnaires questionnaires;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Clock clock;

    /**
     * Why answers could not be past answers of the unit, by code. All of them are refused if the
     * unit answered anything itself, or still may.
     */
    @RolesAllowed(ANALYST)
    public Map<String, Message> refused(
            TerytCode region, int year, TerytCode unit, List<AnswerChange> answers) {
        access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        boolean open = campaign.of(asked).state() == Campaign.State.OPEN;
        if (!open && isUntouched(campaign, unit)) {
            return sheet(campaign, asked).admitEach(answers).refused();
        }
        Message why = Message.of(open ? "broken.past_row.open" : "broken.past_row.answered");
        Map<String, Message> all = new TreeMap<>();
        answers.forEach(each -> all.put(each.code(), why));
        return all;
    }

    /** How many scored questions such answers leave open; each of them counts 0. */
    @RolesAllowed(ANALYST)
    public int missing(Campaign campaign, AskedUnit unit, List<AnswerChange> answers) {
        access.mayReadRegion(campaign.region());
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        Map<String, AnswerValue> given = new TreeMap<>(view(campaign, unit).given());
        sheet(campaign, unit)
                .admitEach(answers)
                .admitted()
                .forEach((change, value) -> value.ifPresent(it -> given.put(change.code(), it)));
        return (int)
                questionnaire.requiredOf(unit.kind(), given).stream()
                        .filter(code -> !given.containsKey(code))
                        .count();
    }

    /**
     * Makes past answers of an untouched response an accepted submission that the analyst signs.
     *
     * @throws pl.paktometr.campaign.CampaignNotOpen once the edition is published
     * @throws AnswerNotTaken or another broken rule, if one of the answers is {@link #refused}
     */
    @RolesAllowed(ANALYST)
    public void bring(TerytCode region, int year, TerytCode unit, List<AnswerChange> answers) {
        Caller caller = access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        campaign.mustNotBePublished();
        AskedUnit asked = campaigns.asked(campaign.id(), unit);
        Response response = queries.one(campaign.id(), unit, LockModeType.PESSIMISTIC_WRITE);
        if (!isUntouched(campaign, unit)) {
            throw new ResponseLocked(response.state());
        }
        Map<String, AnswerValue> taken = new LinkedHashMap<>();
        AnswerSheet.AdmittedEach each = sheet(campaign, asked).admitEach(answers);
        each.admitted()
                .forEach((change, value) -> value.ifPresent(it -> taken.put(change.code(), it)));
        if (!each.refused().isEmpty()) {
            throw AnswerNotTaken.contradicts(each.refused().values().iterator().next());
        }
        load(
                campaign,
                asked,
                taken,
                ResponseState.ACCEPTED,
                new Signer(caller.login(), caller.name(), caller.role().name()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private boolean isUntouched(Campaign campaign, TerytCode unit) {
        Response response = queries.one(campaign.id(), unit, LockModeType.NONE);
        return response.state() == ResponseState.NOT_STARTED
                && queries.answers(response.id()).isEmpty();
    }

    private AnswerSheet sheet(Campaign campaign, AskedUnit unit) {
        return new AnswerSheet(questionnaires.edition(campaign.edition()), view(campaign, unit));
    }

    private ResponseView view(Campaign campaign, AskedUnit unit) {
        Response response = queries.one(campaign.id(), unit.code(), LockModeType.NONE);
        return ResponseView.of(
                campaign,
                unit,
                questionnaires.edition(campaign.edition()),
                response,
                queries.answers(response.id()),
                queries.accepted(campaign.region(), campaign.year() - 1, unit.code()));
    }

    /**
     * Brings an untouched response to a state.
     *
     * @param answers in canonical form, by code
     * @param reached DRAFT, SUBMITTED or ACCEPTED
     * @param at when the answers were given and, if so, submitted; at most microseconds
     */
    public void load(
            Campaign campaign,
            AskedUnit unit,
            Map<String, AnswerValue> answers,
            ResponseState reached,
            String login,
            String signerName,
            Instant at) {
        load(campaign, unit, answers, reached, new Signer(login, signerName, "SIGNATORY"), at);
    }

    private void load(
            Campaign campaign,
            AskedUnit unit,
            Map<String, AnswerValue> answers,
            ResponseState reached,
            Signer signer,
            Instant at) {
        Response response = queries.one(campaign.id(), unit.code(), LockModeType.PESSIMISTIC_WRITE);
        response.edited();
        answers.forEach(
                (code, value) -> {
                    Answer answer = new Answer(response.id(), code);
                    answer.change(Optional.of(value), false, signer.login(), at);
                    em.persist(answer);
                });
        em.flush();
        if (!reached.answered()) {
            return;
        }
        ResponseView view = view(campaign, unit);
        response.submitted(filing.file(response, view, signer, at).id());
        if (reached == ResponseState.ACCEPTED) {
            response.accepted();
        }
    }
}
