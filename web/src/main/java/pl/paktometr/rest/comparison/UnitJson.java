package pl.paktometr.rest.comparison;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.UnitKind;

/**
 * A unit as JSON. Scores are decimal strings of two places, or null.
 *
 * @param unit 7 digits, for a land county 4
 * @param name as in TERC
 * @param total null where {@code absence} says why there is none
 */
public record UnitJson(
        String unit,
        String name,
        UnitKind kind,
        String county,
        ResponseState state,
        @JsonbNillable @Nullable String total,
        @Nullable Absence absence,
        Map<String, @Nullable String> areas) {

    static UnitJson of(UnitScores row, List<String> areas) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        areas.forEach(area -> figures.put(area, row.score(area)));
        return new UnitJson(
                row.unit().teryt(),
                row.unit().name(),
                row.unit().kind(),
                row.county().code().digits(),
                row.state(),
                ScoresJson.points(row.total()),
                ScoresJson.absence(row.total()),
                ScoresJson.points(figures));
    }
}
