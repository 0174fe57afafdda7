package pl.paktometr.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One submission's scores by code, in the order of the table's key; areas are the means of their
 * results, the total that of the areas.
 */
record InventedScores(Map<String, Score> byCode) {
    static final List<String> RESULTS =
            Stream.of(results("A", 5), results("B", 5), results("C", 3), results("D", 7))
                    .flatMap(List::stream)
                    .toList();

    private static final List<String> AREAS = List.of("A", "B", "C", "D");

    /** Those that tell growth, which a first year has none of. */
    private static final List<String> GROWTH = List.of("D6", "D7");

    /**
     * @param points null where there is an absence
     */
    record Score(@Nullable Double points, @Nullable String absence) {}

    private static List<String> results(String area, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(number -> area + number).toList();
    }

    static InventedScores of(InventedUnit unit, int years, Random random) {
        Map<String, Score> scores = new TreeMap<>();
        for (String result : RESULTS) {
            scores.put(result, result(result, unit.level() + 1.5 * years, years == 0, random));
        }
        return new InventedScores(withMeans(scores));
    }

    /** The same with one result the office did not find so good. */
    InventedScores corrected(Random random) {
        Map<String, Score> scores = new TreeMap<>(byCode);
        String result = RESULTS.get(random.nextInt(RESULTS.size()));
        scores.put(result, new Score(0.0, null));
        return new InventedScores(withMeans(scores));
    }

    private static Score result(String code, double level, boolean first, Random random) {
        if (first && GROWTH.contains(code)) {
            return new Score(null, "FIRST_YEAR");
        }
        if (random.nextInt(40) == 0) {
            return new Score(null, "NOT_APPLICABLE");
        }
        double points = level + 25 * random.nextGaussian();
        return new Score(Math.round(Math.max(0, Math.min(100, points)) * 1e4) / 1e4, null);
    }

    private static Map<String, Score> withMeans(Map<String, Score> scores) {
        for (String area : AREAS) {
            scores.put(
                    area,
                    mean(RESULTS.stream().filter(code -> code.startsWith(area)).toList(), scores));
        }
        scores.put("TOTAL", mean(AREAS, scores));
        return scores;
    }

    private static Score mean(List<String> codes, Map<String, Score> scores) {
        OptionalDouble mean =
                codes.stream()
                        .map(scores::get)
                        .flatMap(score -> Stream.ofNullable(score == null ? null : score.points))
                        .mapToDouble(Double::doubleValue)
                        .average();
        return mean.isPresent()
                ? new Score(Math.round(mean.getAsDouble() * 1e8) / 1e8, null)
                : new Score(null, "NOT_APPLICABLE");
    }
}
