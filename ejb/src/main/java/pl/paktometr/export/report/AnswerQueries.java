package pl.paktometr.export.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.AnswerValue;

@Dependent
class AnswerQueries {
    private static final int UNITS_AT_ONCE = 100;

    @PersistenceContext EntityManager em;

    /**
     * Each unit with its answers, in the order given; a page of units is read when the stream comes
     * to it.
     */
    Stream<UnitAnswers> of(long campaignId, List<UnitScores> units) {
        int pages = (units.size() + UNITS_AT_ONCE - 1) / UNITS_AT_ONCE;
        return IntStream.range(0, pages)
                .mapToObj(
                        page ->
                                units.subList(
                                        page * UNITS_AT_ONCE,
                                        Math.min(units.size(), (page + 1) * UNITS_AT_ONCE)))
                .flatMap(page -> page(campaignId, page));
    }

    private Stream<UnitAnswers> page(long campaignId, List<UnitScores> units) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, code, value, not_applicable_because
                                from export_answer
                                where campaign_id = :campaign and unit in (:units)
                                  and coalesce(value, not_applicable_because) is not null
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("units", units.stream().map(AnswerQueries::key).toList())
                        .getResultList();
        Map<String, Map<String, AnswerValue>> answers =
                rows.stream()
                        .collect(
                                groupingBy(
                                        row -> text(row[0]),
                                        toMap(row -> text(row[1]), AnswerQueries::value)));
        return units.stream()
                .map(unit -> new UnitAnswers(unit, answers.getOrDefault(key(unit), Map.of())));
    }

    private static String key(UnitScores unit) {
        return unit.unit().code().digits();
    }

    private static AnswerValue value(@Nullable Object[] row) {
        return row[2] == null
                ? AnswerValue.notApplicable(text(row[3]))
                : AnswerValue.of(text(row[2]));
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
