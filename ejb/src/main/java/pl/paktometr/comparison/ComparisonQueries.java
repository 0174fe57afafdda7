package pl.paktometr.comparison;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

@Dependent
class ComparisonQueries {
    @PersistenceContext EntityManager em;

    /**
     * Everyone asked, by county, its office first, then by name; with the scores of the given
     * codes.
     */
    List<UnitScores> units(long campaignId, Collection<String> codes) {
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows =
                em.createNativeQuery(
                                """
                                select unit, teryt, kind, name, county, county_name, county_city,
                                       population, signatory, state, code, points, absence
                                from comparison_unit_score
                                where campaign_id = :campaign and (code is null or code in (:codes))
                                order by county, kind <> 'LAND_COUNTY', name, teryt
                                """)
                        .setParameter("campaign", campaignId)
                        .setParameter("codes", codes)
                        .getResultList();
        Map<String, UnitScores> units = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Map<String, Figure> scores =
                    units.computeIfAbsent((String) row[0], unit -> unit(row)).scores();
            if (row[10] != null) {
                scores.put((String) row[10], figure((BigDecimal) row[11], (String) row[12]));
            }
        }
        return List.copyOf(units.values());
    }

    private static UnitScores unit(Object[] row) {
        TerytCode county = TerytCode.of((String) row[4]);
        AskedUnit asked =
                new AskedUnit(
                        TerytCode.of((String) row[0]),
                        (String) row[1],
                        UnitKind.valueOf((String) row[2]),
                        (String) row[3],
                        county,
                        (Integer) row[7],
                        (Boolean) row[8]);
        return new UnitScores(
                asked,
                new County(county, (String) row[5], (Boolean) row[6]),
                ResponseState.valueOf((String) row[9]),
                new LinkedHashMap<>());
    }

    private static Figure figure(@Nullable BigDecimal points, @Nullable String absence) {
        return absence == null
                ? Figure.of(new Points(Objects.requireNonNull(points)))
                : Figure.absent(Absence.valueOf(absence));
    }
}
