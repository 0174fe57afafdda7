package pl.paktometr.response;

import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;

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
        Response response = queries.one(campaign.id(), unit.code(), LockModeType.PESSIMISTIC_WRITE);
        response.edited();
        answers.forEach(
                (code, value) -> {
                    Answer answer = new Answer(response.id(), code);
                    answer.change(Optional.of(value), false, login, at);
                    em.persist(answer);
                });
        em.flush();
        if (!reached.answered()) {
            return;
        }
        Questionnaire questionnaire = questionnaires.edition(campaign.edition());
        ResponseView view =
                ResponseView.of(
                        campaign,
                        unit,
                        questionnaire,
                        response,
                        queries.answers(response.id()),
                        queries.accepted(campaign.region(), campaign.year() - 1, unit.code()));
        Signer signer = new Signer(login, signerName, "SIGNATORY");
        response.submitted(filing.file(response, view, signer, at).id());
        if (reached == ResponseState.ACCEPTED) {
            response.accepted();
        }
    }
}
