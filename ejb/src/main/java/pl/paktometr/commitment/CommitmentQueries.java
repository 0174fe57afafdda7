package pl.paktometr.commitment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;

/** What is in force, of many units at once. */
@Dependent
class CommitmentQueries {
    /** Points, or why there are none. */
    record Scored(@Nullable BigDecimal points, Absence absence) {
        static final Scored NOTHING = new Scored(null, Absence.NO_DATA);

        static Scored of(@Nullable BigDecimal points, @Nullable String absence) {
            return points == null
                    ? new Scored(
                            null,
                            Optional.ofNullable(absence)
                                    .map(Absence::valueOf)
                                    .orElse(Absence.NO_DATA))
                    : new Scored(points, Absence.NONE);
        }
    }

    @PersistenceContext EntityManager em;

    /** By unit and question. */
    Map<String, Map<String, String>> answers(
            long campaignId, Collection<String> units, Collection<String> codes) {
        if (units.isEmpty() || codes.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, code, value from commitment_answer
                                where campaign_id = :campaign and unit in (:units)
                                  and code in (:codes) and value is not null
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("units", units)
                        .setParameter("codes", codes)
                        .getResultList();
        Map<String, Map<String, String>> answers = new HashMap<>();
        rows.forEach(
                row ->
                        answers.computeIfAbsent((String) row[0], unit -> new HashMap<>())
                                .put((String) row[1], (String) row[2]));
        return answers;
    }

    /** By unit and result. */
    Map<String, Map<String, Scored>> scores(
            long campaignId, Collection<String> units, Collection<String> codes) {
        if (units.isEmpty() || codes.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, code, points, absence from commitment_score
                                where campaign_id = :campaign and unit in (:units)
                                  and code in (:codes)
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("units", units)
                        .setParameter("codes", codes)
                        .getResultList();
        Map<String, Map<String, Scored>> scores = new HashMap<>();
        for (Object[] row : rows) {
            scores.computeIfAbsent(Objects.requireNonNull((String) row[0]), u -> new HashMap<>())
                    .put(
                            Objects.requireNonNull((String) row[1]),
                            Scored.of((BigDecimal) row[2], (String) row[3]));
        }
        return scores;
    }

    /**
     * The means of all that submitted, by result; what all of them lack is what the mean lacks.
     *
     * @param county its code; empty for the region
     */
    Map<String, Scored> means(long campaignId, String county, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select code, avg(points),
                                       if(count(distinct absence) = 1, min(absence), null)
                                from commitment_score
                                where campaign_id = :campaign and code in (:codes)
                                  and (:county = '' or county = :county)
                                group by code
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("codes", codes)
                        .setParameter("county", county)
                        .getResultList();
        Map<String, Scored> means = new HashMap<>();
        for (Object[] row : rows) {
            means.put(
                    Objects.requireNonNull((String) row[0]),
                    Scored.of((BigDecimal) row[1], (String) row[2]));
        }
        return means;
    }
}
