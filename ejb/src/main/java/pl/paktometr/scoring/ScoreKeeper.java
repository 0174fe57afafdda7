package pl.paktometr.scoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.ResponseSubmitted;
import pl.paktometr.response.ResponseView;

/** Derives the score sheet of every submission and keeps it, in the submitting transaction. */
@Dependent
class ScoreKeeper {
    @PersistenceContext EntityManager em;
    @Inject Questionnaires questionnaires;

    void keep(@Observes ResponseSubmitted submitted) {
        ResponseView response = submitted.response();
        ScoreSheet sheet =
                derive(questionnaires.edition(response.campaign().edition()), response, Mode.FINAL);
        long id = submitted.submissionId();
        em.persist(new StoredSheet(id, sheet));
        SheetScore.of(sheet).forEach(score -> em.persist(new StoredScore(id, score)));
    }

    static ScoreSheet derive(Questionnaire questionnaire, ResponseView response, Mode mode) {
        return derive(questionnaire, response, response.given(), mode);
    }

    static ScoreSheet derive(
            Questionnaire questionnaire,
            ResponseView response,
            Map<String, AnswerValue> answers,
            Mode mode) {
        return ScoreSheet.of(
                questionnaire, UnitFacts.of(response.unit()), answers, response.lastYear(), mode);
    }
}
