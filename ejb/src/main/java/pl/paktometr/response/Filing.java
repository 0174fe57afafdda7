package pl.paktometr.response;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Makes a submission of a response, in the caller's transaction; the rules have been asked before.
 */
@Dependent
class Filing {
    @PersistenceContext EntityManager em;
    @Inject ResponseQueries queries;
    @Inject Event<ResponseSubmitted> announcement;

    /** The caller says what that makes of the response. */
    Submission file(Response response, ResponseView view, Signer signer, Instant at) {
        String number =
                "%d-%s-%d"
                        .formatted(
                                view.campaign().year(),
                                view.unit().teryt(),
                                queries.submissions(response.id()) + 1);
        Submission submission =
                new Submission(response.id(), new CanonicalStatement(number, view, signer, at));
        em.persist(submission);
        view.given()
                .forEach(
                        (code, answer) ->
                                em.persist(new SubmittedAnswer(submission.id(), code, answer)));
        em.flush();
        announcement.fire(new ResponseSubmitted(submission.id(), view));
        return submission;
    }
}
