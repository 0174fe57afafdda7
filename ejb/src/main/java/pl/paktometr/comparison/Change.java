package pl.paktometr.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;

/**
 * How far a figure moved between two years, told from what is comparable alone: the units that
 * answered in both, each on the results that both editions score alike and that had points in both.
 *
 * @param points later less earlier; null exactly when there is an absence
 * @param units how many it is made from
 * @param results how many results the two editions share
 * @param allResults how many the later edition has
 */
public record Change(
        @Nullable BigDecimal points, Absence absence, int units, int results, int allResults) {

    static Change absent(Absence why) {
        return new Change(null, why, 0, 0, 0);
    }
}
