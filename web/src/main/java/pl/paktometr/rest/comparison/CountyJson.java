package pl.paktometr.rest.comparison;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.Range;
import pl.paktometr.questionnaire.rule.Absence;

/**
 * A county as JSON. Scores are decimal strings of two places, or null.
 *
 * @param county 4 digits
 * @param name as in TERC
 * @param coverage share of the units that answered, 0–1
 * @param total null where {@code absence} says why there is none
 * @param range between what an incomplete total can still end up
 * @param rank left out where fewer than half of the units answered
 */
public record CountyJson(
        String county,
        String name,
        int asked,
        int answered,
        String coverage,
        @JsonbNillable @Nullable String total,
        @Nullable Absence absence,
        Map<String, @Nullable String> areas,
        @Nullable RangeJson range,
        @Nullable Integer rank) {

    /** Both ends included. */
    public record RangeJson(String low, String high) {
        static @Nullable RangeJson of(@Nullable Range range) {
            return range == null
                    ? null
                    : new RangeJson(range.low().toString(), range.high().toString());
        }
    }

    static CountyJson of(CountyScores row) {
        Figures figures = row.figures();
        return new CountyJson(
                row.county().code().digits(),
                row.county().name(),
                figures.asked(),
                figures.answered(),
                ScoresJson.two(figures.coverage()),
                ScoresJson.points(figures.total()),
                ScoresJson.absence(figures.total()),
                ScoresJson.points(figures.areas()),
                RangeJson.of(figures.range()),
                row.rank());
    }
}
