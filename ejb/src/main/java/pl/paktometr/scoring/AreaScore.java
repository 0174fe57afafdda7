package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one area earned: the weighted mean of its results that count.
 *
 * @param weight within the total
 * @param points empty when none of its results counts
 */
public record AreaScore(
        String code, BigDecimal weight, Optional<Points> points, List<ResultScore> results) {

    AreaScore withoutDependent() {
        List<ResultScore> own =
                results.stream().filter(result -> !result.dependsOnOthers()).toList();
        return new AreaScore(code, weight, Scorer.mean(own), own);
    }
}
