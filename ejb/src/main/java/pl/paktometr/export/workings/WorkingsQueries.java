package pl.paktometr.export.workings;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.scoring.ScoreSheet;

@Dependent
class WorkingsQueries {
    @PersistenceContext EntityManager em;

    /** What was answered, by unit and question code. */
    Map<String, Map<String, AnswerValue>> answers(long campaignId) {
        Map<String, Map<String, AnswerValue>> answers = new HashMap<>();
        rows(
                        """
                        select unit, code, value, not_applicable_because
                        from export_answer
                        where campaign_id = :campaign
                          and coalesce(value, not_applicable_because) is not null
                        """,
                        campaignId)
                .forEach(
                        row ->
                                answers.computeIfAbsent(text(row[0]), unit -> new HashMap<>())
                                        .put(text(row[1]), value(row)));
        return answers;
    }

    /** The sheets kept, by unit. */
    Map<String, ScoreSheet> sheets(long campaignId) {
        Map<String, ScoreSheet> sheets = new HashMap<>();
        rows("select unit, sheet from export_score_sheet where campaign_id = :campaign", campaignId)
                .forEach(row -> sheets.put(text(row[0]), ScoreSheet.fromJson(text(row[1]))));
        return sheets;
    }

    private List<@Nullable Object[]> rows(String sql, long campaignId) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(sql).setParameter("campaign", campaignId).getResultList();
        return rows;
    }

    private static AnswerValue value(@Nullable Object[] row) {
        return row[2] == null
                ? AnswerValue.notApplicable(text(row[3]))
                : AnswerValue.of(text(row[2]));
    }

    private static String text(@Nullable Object value) {
        return (String) requireNonNull(value);
    }
}
