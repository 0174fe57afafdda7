package pl.paktometr.response;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

@Dependent
class ResponseQueries {
    record Progress(int answered, @Nullable Instant changedAt) {}

    @PersistenceContext EntityManager em;

    Response one(long campaignId, TerytCode unit, LockModeType lock) {
        return em.createQuery(
                        "select r from Response r where r.campaignId = :campaign and r.unit = :unit",
                        Response.class)
                .setParameter("campaign", campaignId)
                .setParameter("unit", unit.digits())
                .setLockMode(lock)
                .getSingleResult();
    }

    List<Response> of(long campaignId) {
        return em.createQuery(
                        "select r from Response r where r.campaignId = :campaign", Response.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    Map<String, Answer> answers(long responseId) {
        return em.createQuery(
                        "select a from Answer a where a.responseId = :response order by a.code",
                        Answer.class)
                .setParameter("response", responseId)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                Answer::code,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    /**
     * The unit's accepted answers in the region's campaign of that year; empty if there are none.
     */
    Map<String, AnswerValue> accepted(TerytCode region, int year, TerytCode unit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select a.code, a.value, a.not_applicable_because
                                from campaign c
                                join response r on r.campaign_id = c.id
                                join submission_answer a on a.submission_id = r.submission_id
                                where c.region = :region and c.year = :year
                                  and r.unit = :unit and r.state = 'ACCEPTED'
                                """)
                        .setParameter("region", region.digits())
                        .setParameter("year", year)
                        .setParameter("unit", unit.digits())
                        .getResultList();
        Map<String, AnswerValue> answers = new TreeMap<>();
        for (Object[] row : rows) {
            stored((String) row[1], (String) row[2])
                    .ifPresent(value -> answers.put((String) row[0], value));
        }
        return answers;
    }

    /** How far each response of the campaign is, counting only the codes given; by response. */
    Map<Long, Progress> progress(long campaignId, Collection<String> codes) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select a.response_id,
                                       sum(a.code in (:codes)
                                           and coalesce(a.value, a.not_applicable_because) is not null),
                                       max(a.changed_at)
                                from response r join answer a on a.response_id = r.id
                                where r.campaign_id = :campaign
                                group by a.response_id
                                """)
                        .setParameter("codes", codes)
                        .setParameter("campaign", campaignId)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(),
                                row ->
                                        new Progress(
                                                ((Number) row[1]).intValue(),
                                                ((java.sql.Timestamp) row[2]).toInstant())));
    }

    static Optional<AnswerValue> stored(@Nullable String text, @Nullable String because) {
        return text != null
                ? Optional.of(AnswerValue.of(text))
                : Optional.ofNullable(because).map(AnswerValue::notApplicable);
    }

    /** Of everything accepted in the campaign, by unit. */
    List<Receipt> acceptedReceipts(long campaignId) {
        return em.createQuery(
                        """
                        select s from Response r join Submission s on s.id = r.submissionId
                        where r.campaignId = :campaign
                          and r.state = pl.paktometr.response.ResponseState.ACCEPTED
                        order by r.unit
                        """,
                        Submission.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .map(Submission::receipt)
                .toList();
    }

    List<ErratumEntity> errata(long campaignId) {
        return em.createQuery(
                        "select e from ErratumEntity e where e.campaignId = :campaign order by e.id",
                        ErratumEntity.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    int submittedBy(long campaignId, Instant moment) {
        return em.createQuery(
                        """
                        select count(distinct r.id) from Response r
                        join Submission s on s.responseId = r.id
                        where r.campaignId = :campaign and s.submittedAt <= :moment
                        """,
                        Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("moment", moment)
                .getSingleResult()
                .intValue();
    }

    int submissions(long responseId) {
        return em.createQuery(
                        "select count(s) from Submission s where s.responseId = :response",
                        Long.class)
                .setParameter("response", responseId)
                .getSingleResult()
                .intValue();
    }

    /** What is public about the statement with that checksum. */
    Optional<Proof> proof(String sha256) {
        return em.createQuery(
                        "select s from Submission s where s.sha256 = :sha256", Submission.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst()
                .map(this::proof);
    }

    private Proof proof(Submission submission) {
        Object[] asked =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        select u.kind, u.teryt, u.name, c.year, r.state,
                                               r.submission_id = s.id
                                        from submission s
                                        join response r on r.id = s.response_id
                                        join campaign c on c.id = r.campaign_id
                                        join campaign_unit u
                                          on u.campaign_id = r.campaign_id and u.unit = r.unit
                                        where s.id = :submission
                                        """)
                                .setParameter("submission", submission.id())
                                .getSingleResult();
        return new Proof(
                submission.receipt().number(),
                UnitKind.valueOf((String) asked[0]),
                (String) asked[1],
                (String) asked[2],
                ((Number) asked[3]).intValue(),
                submission.receipt().submittedAt(),
                Proof.Standing.of(
                        ResponseState.valueOf((String) asked[4]),
                        asked[5] instanceof Number same && same.intValue() == 1));
    }
}
