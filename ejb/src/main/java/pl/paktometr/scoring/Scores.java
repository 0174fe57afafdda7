package pl.paktometr.scoring;

import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.COMMITTEE;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.response.Statement;
import pl.paktometr.unit.TerytCode;

/** Door to score sheets. */
@Stateless
@RolesAllowed({ANALYST, COMMITTEE, CLERK, SIGNATORY})
public class Scores {
    @PersistenceContext EntityManager em;
    @Inject Responses responses;
    @Inject Questionnaires questionnaires;

    /**
     * The sheet kept at submission while that submission is in force; otherwise a preliminary one.
     */
    public ScoreSheet of(TerytCode region, int year, TerytCode unit) {
        return of(responses.of(region, year, unit));
    }

    /** As {@link #of(TerytCode, int, TerytCode)}, for a response the caller has read already. */
    public ScoreSheet of(ResponseView response) {
        Long submission = response.submissionId();
        if (response.state().answered() && submission != null) {
            return ScoreSheet.fromJson(em.find(StoredSheet.class, submission).sheet());
        }
        return ScoreKeeper.derive(
                questionnaires.edition(response.campaign().edition()), response, Mode.DRAFT);
    }

    /** What other answers in place of those given would score; nothing is kept. */
    public ScoreSheet with(ResponseView response, Map<String, AnswerValue> answers) {
        return ScoreKeeper.derive(
                questionnaires.edition(response.campaign().edition()),
                response,
                answers,
                Mode.FINAL);
    }

    /**
     * Keeps what the answers agreed on score, for comparisons of what is verified; where they are
     * those submitted, nothing needs to be kept.
     */
    @RolesAllowed(ANALYST)
    public void verify(ResponseView response, Map<String, AnswerValue> agreed) {
        long submission = Objects.requireNonNull(response.submissionId());
        em.createQuery("delete from VerifiedScore s where s.submissionId = :submission")
                .setParameter("submission", submission)
                .executeUpdate();
        if (!agreed.equals(response.given())) {
            SheetScore.of(with(response, agreed))
                    .forEach(score -> em.persist(new VerifiedScore(submission, score)));
        }
    }

    /** The sheet kept when that statement was made, whatever became of it. */
    public ScoreSheet of(Statement statement) {
        return ScoreSheet.fromJson(em.find(StoredSheet.class, statement.submissionId()).sheet());
    }
}
