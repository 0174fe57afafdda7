package pl.paktometr.export.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

@Dependent
class CountryQueries {
    /** With it the driver reads so many rows ahead, and never all of them at once. */
    private static final int ROWS_AT_ONCE = 1000;

    @PersistenceContext EntityManager em;

    /** One answer of a unit. */
    record GivenAnswer(String unit, String code, AnswerValue value) {}

    /** Whoever has a submission in force, by code. */
    Map<String, UnitScores> units(long campaignId) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, teryt, kind, name, county, county_name, city,
                                       population, signatory, state
                                from export_unit where campaign_id = :campaign
                                """)
                        .setParameter("campaign", campaignId)
                        .getResultList();
        Map<String, UnitScores> units = new HashMap<>();
        rows.forEach(row -> units.put(text(row[0]), unit(row)));
        return units;
    }

    /**
     * Their answers, unit after unit, and within one as they come: to order them too, the database
     * would have to read them all before it gives the first. As long as the stream is open, the
     * connection does nothing else: another query would make the driver read all that is left at
     * once.
     */
    Stream<GivenAnswer> answers(long campaignId) {
        @SuppressWarnings("unchecked")
        Stream<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, code, value, not_applicable_because
                                from export_answer
                                where campaign_id = :campaign
                                  and coalesce(value, not_applicable_because) is not null
                                order by unit
                                """)
                        .setParameter("campaign", campaignId)
                        .setHint("org.hibernate.fetchSize", ROWS_AT_ONCE)
                        .getResultStream();
        return rows.map(row -> new GivenAnswer(text(row[0]), text(row[1]), value(row)));
    }

    private static UnitScores unit(@Nullable Object[] row) {
        County county = new County(TerytCode.of(text(row[4])), text(row[5]), isTrue(row[6]));
        return new UnitScores(
                new AskedUnit(
                        TerytCode.of(text(row[0])),
                        text(row[1]),
                        UnitKind.valueOf(text(row[2])),
                        text(row[3]),
                        county.code(),
                        (Integer) row[7],
                        isTrue(row[8])),
                county,
                ResponseState.valueOf(text(row[9])),
                Map.of());
    }

    private static AnswerValue value(@Nullable Object[] row) {
        return row[2] == null
                ? AnswerValue.notApplicable(text(row[3]))
                : AnswerValue.of(text(row[2]));
    }

    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean flag
                ? flag
                : ((Number) requireNonNull(value)).intValue() == 1;
    }

    private static String text(@Nullable Object value) {
        return (String) requireNonNull(value);
    }
}
