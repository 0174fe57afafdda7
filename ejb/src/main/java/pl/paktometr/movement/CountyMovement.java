package pl.paktometr.movement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * Why a county's mean moved. Who answered comes first: what the mean would have moved by anyway,
 * because units joined or left. The other steps are those of the units that answered both years,
 * each the mean over these units, so a step that only some of them took is spread over all. The
 * deltas are exact: {@code last} + all deltas = {@code now}.
 *
 * @param last the mean of last year's totals; null if nobody answered
 * @param now the mean of this year's totals; null if nobody answered
 * @param both how many units answered both years
 * @param units everyone asked in one of the years
 */
public record CountyMovement(
        TerytCode county,
        @Nullable BigDecimal last,
        @Nullable BigDecimal now,
        int both,
        List<CountyStep> steps,
        List<UnitMovement> units) {

    private record Key(Cause cause, String result) {}

    public CountyMovement {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
    }

    /** Whether there is a mean in both years to lead from and to. */
    public boolean told() {
        return last != null && now != null;
    }

    /** Null unless there are both. */
    public @Nullable BigDecimal change() {
        return last == null || now == null ? null : now.subtract(last);
    }

    /**
     * @param results the codes in order
     */
    static CountyMovement of(TerytCode county, List<String> results, List<UnitMovement> units) {
        BigDecimal last = mean(units.stream().map(UnitMovement::last));
        BigDecimal now = mean(units.stream().map(UnitMovement::now));
        List<UnitMovement> both = units.stream().filter(UnitMovement::told).toList();
        List<CountyStep> steps =
                last == null || now == null ? List.of() : steps(last, now, results, units, both);
        return new CountyMovement(county, last, now, both.size(), steps, units);
    }

    private static List<CountyStep> steps(
            BigDecimal last,
            BigDecimal now,
            List<String> results,
            List<UnitMovement> units,
            List<UnitMovement> both) {
        Map<Key, List<Step>> alike =
                new TreeMap<>(
                        comparing(Key::cause)
                                .thenComparing(comparingInt(key -> results.indexOf(key.result()))));
        for (UnitMovement unit : both) {
            for (Step step : unit.steps()) {
                alike.computeIfAbsent(
                                new Key(
                                        step.cause(),
                                        Objects.requireNonNullElse(step.result(), "")),
                                key -> new ArrayList<>())
                        .add(step);
            }
        }
        BigDecimal summed = sum(both.stream().map(UnitMovement::last));
        BigDecimal off = now.subtract(share(sum(both.stream().map(UnitMovement::now)), both));
        BigDecimal total = share(summed, both).add(off);
        List<CountyStep> steps = new ArrayList<>();
        if (total.compareTo(last) != 0) {
            steps.add(
                    new CountyStep(
                            Cause.WHO_ANSWERED,
                            null,
                            total.subtract(last),
                            total,
                            answeredOnce(units)));
        }
        for (Map.Entry<Key, List<Step>> each : alike.entrySet()) {
            summed = summed.add(sum(each.getValue().stream().map(Step::delta)));
            // rounded once for all so far, so that the deltas add up to the last digit
            BigDecimal arrived = share(summed, both).add(off);
            String result = each.getKey().result();
            steps.add(
                    new CountyStep(
                            each.getKey().cause(),
                            result.isEmpty() ? null : result,
                            arrived.subtract(total),
                            arrived,
                            units(both, each.getValue())));
            total = arrived;
        }
        return steps;
    }

    private static int units(List<UnitMovement> both, List<Step> steps) {
        return (int)
                both.stream()
                        .filter(unit -> unit.steps().stream().anyMatch(steps::contains))
                        .count();
    }

    private static int answeredOnce(List<UnitMovement> units) {
        return (int)
                units.stream()
                        .filter(unit -> (unit.last() == null) != (unit.now() == null))
                        .count();
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> all) {
        return all.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal sum, Collection<?> among) {
        return among.isEmpty()
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(among.size()), MathContext.DECIMAL128);
    }

    private static @Nullable BigDecimal mean(Stream<@Nullable BigDecimal> totals) {
        List<BigDecimal> known =
                totals.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return known.isEmpty() ? null : share(sum(known.stream().map(each -> each)), known);
    }
}
