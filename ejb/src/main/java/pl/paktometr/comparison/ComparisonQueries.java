package pl.paktometr.comparison;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

@Dependent
class ComparisonQueries {
    private static final long NO_DATA = Exact.of(Absence.NO_DATA);

    /** Where nothing has been corrected; no score and no absence. */
    private static final long UNTOUCHED = Long.MIN_VALUE;

    @PersistenceContext EntityManager em;

    /** By campaign, a text that differs as soon as anything differs that a table is made from. */
    Map<Long, String> fingerprints(List<Campaign> campaigns) {
        Map<Long, String> fingerprints = new HashMap<>();
        rows(
                        "select campaign_id, changes from edition_change where campaign_id in (:ids)",
                        campaigns.stream().map(Campaign::id).toList())
                .forEach(
                        row ->
                                fingerprints.put(
                                        ((Number) row[0]).longValue(), String.valueOf(row[1])));
        return fingerprints;
    }

    private Stream<@Nullable Object[]> rows(String sql, List<Long> ids) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(sql).setParameter("ids", ids).getResultList();
        return rows.stream();
    }

    /** Everyone asked, and the scores of those whose submission is in force. */
    EditionTable table(Campaign campaign, String fingerprint, Questionnaire questionnaire) {
        long campaignId = campaign.id();
        List<EditionTable.Asked> units = units(campaignId);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i).unit().code().digits(), i);
        }
        Map<String, long[]> declared = new HashMap<>();
        fill(declared, NO_DATA, places, campaignId, "score");
        Map<String, long[]> corrections = new HashMap<>();
        fill(corrections, UNTOUCHED, places, campaignId, "verified_score");
        return new EditionTable(
                campaign.region(),
                fingerprint,
                questionnaire,
                units,
                declared,
                corrections.entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        column ->
                                                over(
                                                        declared.get(column.getKey()),
                                                        column.getValue()))));
    }

    private List<EditionTable.Asked> units(long campaignId) {
        Map<String, County> counties = new HashMap<>();
        return rows(
                        """
                        select u.unit, u.teryt, u.kind, u.name, u.county, c.name as county_name, c.city,
                               u.population, u.signatory, coalesce(r.state, 'NOT_STARTED') as state,
                               exists (select 1 from answer_mark m where m.submission_id = r.submission_id)
                               and not exists (select 1 from answer_mark m
                                               where m.submission_id = r.submission_id and m.mark = 'QUESTIONED') as checked
                        from campaign_unit u
                        join county c on c.code = u.county
                        left join response r on r.campaign_id = u.campaign_id and r.unit = u.unit
                        where u.campaign_id in (:ids)
                        order by u.county, u.kind <> 'LAND_COUNTY', u.name, u.teryt
                        """,
                        List.of(campaignId))
                .map(row -> asked(row, counties))
                .toList();
    }

    private static EditionTable.Asked asked(@Nullable Object[] row, Map<String, County> counties) {
        County county =
                counties.computeIfAbsent(
                        text(row[4]),
                        code -> new County(TerytCode.of(code), text(row[5]), isTrue(row[6])));
        return new EditionTable.Asked(
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
                isTrue(row[10]));
    }

    private void fill(
            Map<String, long[]> columns,
            long otherwise,
            Map<String, Integer> places,
            long campaignId,
            String table) {
        rows(
                        """
                        select r.unit, s.code, cast(s.points * 100000000 as signed), s.absence
                        from response r join %s s on s.submission_id = r.submission_id
                        where r.campaign_id in (:ids) and r.state in ('SUBMITTED', 'ACCEPTED')
                        """
                                .formatted(table),
                        List.of(campaignId))
                .forEach(
                        row ->
                                columns.computeIfAbsent(
                                                        text(row[1]),
                                                        code -> filled(otherwise, places.size()))[
                                                requireNonNull(places.get(text(row[0])))] =
                                        row[3] == null
                                                ? ((Number) requireNonNull(row[2])).longValue()
                                                : Exact.of(Absence.valueOf(text(row[3]))));
    }

    private static long[] filled(long with, int units) {
        long[] column = new long[units];
        Arrays.fill(column, with);
        return column;
    }

    /** The corrections of those that have some, over what all of them declared. */
    private static long[] over(long @Nullable [] declared, long[] corrections) {
        long[] column = declared == null ? filled(NO_DATA, corrections.length) : declared.clone();
        for (int i = 0; i < column.length; i++) {
            if (corrections[i] != UNTOUCHED) {
                column[i] = corrections[i];
            }
        }
        return column;
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
