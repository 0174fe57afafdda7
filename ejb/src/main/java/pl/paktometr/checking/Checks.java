package pl.paktometr.checking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.ResponseView;
import pl.paktometr.response.Responses;
import pl.paktometr.scoring.Scores;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.ReasonNeeded;
import pl.paktometr.unit.TerytCode;

/** Door to checking submissions. */
@Stateless
@RolesAllowed(ANALYST)
public class Checks {
    @PersistenceContext EntityManager em;
    @Inject Responses responses;
    @Inject Scores scores;
    @Inject Questionnaires questionnaires;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /**
     * @throws NothingToCheck if nothing is submitted
     */
    public Checking of(TerytCode region, int year, TerytCode unit) {
        ResponseView response = responses.of(region, year, unit);
        Map<String, MarkedAnswer> marks = marks(submission(response));
        Questionnaire questionnaire = questionnaires.edition(response.campaign().edition());
        return new Checking(
                response,
                FlagRule.raise(
                        new FlagRule.Subject(
                                questionnaire, response, peers(questionnaire, response))),
                marks,
                scores.of(response),
                scores.with(response, Checking.corrected(response.given(), marks)));
    }

    /**
     * Says what the office makes of one answer; an earlier mark on it is replaced.
     *
     * @param corrected as a person types it; only looked at for {@link Mark#CORRECTED}, blank for
     *     no answer
     * @param comment owed unless the answer is confirmed; the unit reads it if the submission is
     *     returned
     * @throws NothingToCheck if nothing is submitted, or the edition is published
     * @throws pl.paktometr.questionnaire.NoSuchQuestion if the questionnaire has none of that code
     * @throws ReasonNeeded if a comment is owed
     * @throws pl.paktometr.questionnaire.type.InvalidAnswer if the correction is no answer to it
     */
    public void mark(
            TerytCode region,
            int year,
            TerytCode unit,
            String code,
            Mark mark,
            String corrected,
            String comment) {
        Caller caller = access.mayReadRegion(region);
        ResponseView response = responses.of(region, year, unit);
        long submission = submission(response);
        if (response.campaign().state() == Campaign.State.PUBLISHED) {
            throw new NothingToCheck();
        }
        Question question = questionnaires.edition(response.campaign().edition()).question(code);
        Optional<AnswerValue> value =
                mark == Mark.CORRECTED && !corrected.isBlank()
                        ? Optional.of(AnswerValue.of(question.type().canonical(corrected)))
                        : Optional.empty();
        MarkEntity.Key key = new MarkEntity.Key(submission, code);
        MarkEntity known = em.find(MarkEntity.class, key);
        MarkEntity entity = known == null ? new MarkEntity(key) : known;
        entity.mark(
                new MarkedAnswer(
                        code,
                        mark,
                        value,
                        mark == Mark.CONFIRMED ? comment.strip() : ReasonNeeded.in(comment),
                        caller.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        em.persist(entity);
        scores.verify(response, Checking.corrected(response.given(), marks(submission)));
        deeds.fire(
                Deed.onUnit(
                        Deed.Kind.ANSWER_MARKED,
                        response.unit().teryt(),
                        year + " " + code + " " + mark));
    }

    /**
     * What the office asks of the unit, by code: of a submission that came back, at the questions
     * that are to be mended. Empty while the office is still checking.
     */
    @RolesAllowed({ANALYST, CLERK, SIGNATORY})
    public Map<String, MarkedAnswer> questioned(TerytCode region, int year, TerytCode unit) {
        ResponseView response = responses.of(region, year, unit);
        Long submission = response.submissionId();
        if (submission == null || !response.state().isAwaited()) {
            return Map.of();
        }
        Map<String, MarkedAnswer> questioned = marks(submission);
        questioned.values().removeIf(marked -> marked.mark() == Mark.CONFIRMED);
        return questioned;
    }

    /**
     * Asks whether the addresses given as evidence still answer; all at once, so it takes seconds.
     *
     * @throws NothingToCheck if nothing is submitted
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ProbedLink> probe(TerytCode region, int year, TerytCode unit) {
        ResponseView response = responses.of(region, year, unit);
        submission(response);
        LinkProbe probe = new LinkProbe();
        record Asked(String code, String address, CompletableFuture<ProbedLink.Outcome> outcome) {}
        List<Asked> asked =
                response.given().entrySet().stream()
                        .filter(answer -> answer.getKey().endsWith("-evidence"))
                        .flatMap(
                                answer ->
                                        answer.getValue().text().stream()
                                                .map(
                                                        address ->
                                                                new Asked(
                                                                        answer.getKey(),
                                                                        address,
                                                                        probe.ask(address))))
                        .toList();
        return asked.stream()
                .map(each -> new ProbedLink(each.code(), each.address(), each.outcome().join()))
                .toList();
    }

    private static long submission(ResponseView response) {
        Long submission = response.submissionId();
        if (submission == null || !response.state().answered()) {
            throw new NothingToCheck();
        }
        return submission;
    }

    private Map<String, MarkedAnswer> marks(long submission) {
        return em.createQuery(
                        "select m from MarkEntity m where m.submissionId = :submission",
                        MarkEntity.class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(MarkEntity::marked)
                .collect(toMap(MarkedAnswer::code, marked -> marked, (a, b) -> a, TreeMap::new));
    }

    /** What the others of the same kind have submitted in this campaign, figures only. */
    private Map<String, List<BigDecimal>> peers(
            Questionnaire questionnaire, ResponseView response) {
        Map<String, Question> figures =
                questionnaire.results().stream()
                        .flatMap(result -> result.ownQuestions().stream())
                        .filter(FlagRule::isFigure)
                        .collect(toMap(Question::code, question -> question));
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select a.code, a.value
                                from campaign_unit u
                                join response r on r.campaign_id = u.campaign_id and r.unit = u.unit
                                join submission_answer a on a.submission_id = r.submission_id
                                where u.campaign_id = :campaign and u.kind = :kind
                                  and u.unit <> :unit and r.state in ('SUBMITTED', 'ACCEPTED')
                                  and a.value is not null and a.code in (:codes)
                                """)
                        .setParameter("campaign", response.campaign().id())
                        .setParameter("kind", response.unit().kind().name())
                        .setParameter("unit", response.unit().code().digits())
                        .setParameter("codes", figures.keySet())
                        .getResultList();
        return rows.stream()
                .filter(row -> figures.containsKey(row[0]))
                .collect(
                        groupingBy(
                                row -> (String) row[0],
                                mapping(row -> number(figures, row), toList())));
    }

    private static BigDecimal number(Map<String, Question> figures, Object[] row) {
        Question question = figures.get((String) row[0]);
        return question == null
                ? BigDecimal.ZERO
                : question.type().number((String) row[1]).orElse(BigDecimal.ZERO);
    }
}
