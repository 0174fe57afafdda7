package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;

/**
 * Areas and totals made anew from some of the results alone: those that do not depend on others, or
 * those that two editions have in common. Rounded to the eighth decimal, as stored scores are.
 *
 * @param results by code
 */
record Remade(Questionnaire questionnaire, Set<String> results) {
    /** As many digits as fit beside a score. */
    private static final int WEIGHT_DIGITS = 8;

    /** One of a thing's members: its weight and its scores, unit by unit. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Weighed(BigDecimal weight, long[] scores) {}

    /**
     * @param code an area's, or {@link UnitScores#TOTAL}
     * @param units how many there are
     * @param column a result's scores, unit by unit
     */
    long[] of(String code, int units, Function<String, long[]> column) {
        List<Area> areas = questionnaire.scoredAreas();
        if (code.equals(UnitScores.TOTAL)) {
            return means(
                    areas.stream()
                            .map(area -> new Weighed(area.weight(), area(area, units, column)))
                            .toList(),
                    units);
        }
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(area -> area(area, units, column))
                .orElseGet(() -> nothing(units));
    }

    private long[] area(Area area, int units, Function<String, long[]> column) {
        return means(
                area.results().stream()
                        .filter(Result::isScored)
                        .filter(result -> results.contains(result.code()))
                        .map(result -> new Weighed(result.weight(), column.apply(result.code())))
                        .toList(),
                units);
    }

    private static long[] means(List<Weighed> members, int units) {
        long[] sums = new long[units];
        long[] weights = new long[units];
        int digits = digits(members.stream().map(Weighed::weight).toList());
        for (Weighed member : members) {
            long weight =
                    member.weight
                            .movePointRight(digits)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact();
            for (int i = 0; i < units; i++) {
                long score = member.scores[i];
                if (Exact.isThere(score)) {
                    sums[i] = Math.addExact(sums[i], Math.multiplyExact(score, weight));
                    weights[i] += weight;
                }
            }
        }
        long[] means = nothing(units);
        for (int i = 0; i < units; i++) {
            if (weights[i] > 0) {
                long over = sums[i] % weights[i];
                means[i] = sums[i] / weights[i] + (over >= weights[i] - over ? 1 : 0);
            }
        }
        return means;
    }

    private static long[] nothing(int units) {
        long[] nothing = new long[units];
        Arrays.fill(nothing, Exact.of(Absence.NO_DATA));
        return nothing;
    }

    /** By how many digits weights are made whole numbers. */
    private static int digits(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int needed =
                weights.stream()
                        .mapToInt(each -> each.stripTrailingZeros().scale())
                        .max()
                        .orElse(0);
        return Math.min(needed, WEIGHT_DIGITS - (sum.precision() - sum.scale()));
    }
}
