package pl.paktometr.movement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;

/** What is in force, of several units at once: two queries an edition, however many they are. */
@Dependent
class MovementQueries {
    @PersistenceContext EntityManager em;

    /** By unit; only those whose submission is in force and has a total. */
    Map<String, BigDecimal> totals(long campaignId, Collection<String> units) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, total from movement_total
                                where campaign_id = :campaign and unit in (:units)
                                  and total is not null
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("units", units)
                        .getResultList();
        return rows.stream()
                .collect(toMap(row -> (String) row[0], row -> new BigDecimal((String) row[1])));
    }

    /** By unit and code; whoever submitted nothing is missing. */
    Map<String, Map<String, AnswerValue>> answers(
            long campaignId, Collection<String> units, Collection<String> codes) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, code, value, not_applicable_because
                                from movement_answer
                                where campaign_id = :campaign and unit in (:units)
                                  and code in (:codes)
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("units", units)
                        .setParameter("codes", codes)
                        .getResultList();
        Map<String, Map<String, AnswerValue>> answers = new HashMap<>();
        for (Object[] row : rows) {
            answers.computeIfAbsent((String) row[0], unit -> new TreeMap<>())
                    .put((String) row[1], value((String) row[2], (String) row[3]));
        }
        return answers;
    }

    private static AnswerValue value(@Nullable String text, @Nullable String because) {
        return text != null
                ? AnswerValue.of(text)
                : AnswerValue.notApplicable(Objects.requireNonNull(because));
    }
}
