package pl.paktometr.peer;

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
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.unit.UnitKind;

@Dependent
class PeerQueries {
    /** A stored figure: points, or why there are none. */
    record Scored(@Nullable Points points, Absence absence) {}

    /** How a unit that agreed can be reached. */
    record Contact(@Nullable String email, @Nullable String phone) {}

    @PersistenceContext EntityManager em;

    /** Everyone asked. */
    List<Candidate> candidates(long campaignId) {
        return rows(
                        """
                        select unit, kind, population, submission_id
                        from peer_unit where campaign_id = :campaign
                        """,
                        Map.of("campaign", campaignId))
                .stream()
                .map(
                        row ->
                                new Candidate(
                                        text(row[0]),
                                        UnitKind.valueOf(text(row[1])),
                                        row[2] == null ? null : ((Number) row[2]).intValue(),
                                        row[3] != null))
                .toList();
    }

    /** The scores of those units in force, by unit and code. */
    Map<String, Map<String, Scored>> scores(long campaignId, Collection<String> units) {
        Map<String, Map<String, Scored>> scores = new HashMap<>();
        for (@Nullable Object[] row :
                rows(
                        """
                        select u.unit, s.code, s.points, s.absence
                        from peer_unit u join score s on s.submission_id = u.submission_id
                        where u.campaign_id = :campaign and u.unit in (:units)
                        """,
                        Map.of("campaign", campaignId, "units", units))) {
            scores.computeIfAbsent(text(row[0]), unit -> new HashMap<>())
                    .put(text(row[1]), scored(row[2], row[3]));
        }
        return scores;
    }

    /** The score sheets of those among the units that agreed to be asked, by unit. */
    Map<String, ScoreSheet> sheetsOfAdvisers(long campaignId, Collection<String> units) {
        return rows(
                        """
                        select u.unit, s.sheet
                        from peer_unit u
                        join peer_consent c on c.unit = u.unit
                        join score_sheet s on s.submission_id = u.submission_id
                        where u.campaign_id = :campaign and u.unit in (:units)
                        """,
                        Map.of("campaign", campaignId, "units", units))
                .stream()
                .collect(toMap(row -> text(row[0]), row -> ScoreSheet.fromJson(text(row[1]))));
    }

    /** One contact of each that agreed: its coordinator's, otherwise its secretary's. */
    Map<String, Contact> contacts(Collection<String> units) {
        return rows(
                        """
                        select unit, email, phone from peer_contact
                        where unit in (:units) order by unit, role, login
                        """,
                        Map.of("units", units))
                .stream()
                .collect(
                        toMap(
                                row -> text(row[0]),
                                row -> new Contact((String) row[1], (String) row[2]),
                                (first, later) -> first));
    }

    private List<@Nullable Object[]> rows(String sql, Map<String, Object> parameters) {
        var query = em.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = query.getResultList();
        return rows;
    }

    private static Scored scored(@Nullable Object points, @Nullable Object absence) {
        return absence == null
                ? new Scored(new Points((BigDecimal) Objects.requireNonNull(points)), Absence.NONE)
                : new Scored(null, Absence.valueOf(text(absence)));
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
