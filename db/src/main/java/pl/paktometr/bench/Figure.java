package pl.paktometr.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one thing came to, time and again. The median is held against the limit.
 *
 * @param limit null where there is none
 */
record Figure(String name, String unit, Timing runs, @Nullable Limit limit) {

    static Figure of(String name, String unit, Timing runs) {
        return new Figure(name, unit, runs, null);
    }

    static Figure of(String name, String unit, double once) {
        return of(name, unit, Timing.of(once));
    }

    Figure with(Limit limit) {
        return new Figure(name, unit, runs, limit);
    }

    Figure named(String name) {
        return new Figure(name, unit, runs, limit);
    }

    boolean isKept() {
        return limit == null || limit.isKeptBy(runs.median());
    }

    String row() {
        String verdict = limit == null ? "" : limit + (isKept() ? "  ok" : "  MISSED");
        return String.format(
                        Locale.ROOT,
                        "%-44s %10s %10s %10s %4d %-6s %s",
                        name,
                        written(runs.median()),
                        written(runs.least()),
                        written(runs.greatest()),
                        runs.sorted().length,
                        unit,
                        verdict)
                .stripTrailing();
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\": %s, \"unit\": %s, \"median\": %s, \"least\": %s, \"greatest\": %s,"
                        + " \"runs\": %d, \"limit\": %s, \"kept\": %b}",
                Findings.quoted(name),
                Findings.quoted(unit),
                Double.toString(runs.median()),
                Double.toString(runs.least()),
                Double.toString(runs.greatest()),
                runs.sorted().length,
                limit == null ? "null" : Findings.quoted(limit.toString()),
                isKept());
    }

    /** Three digits that matter, and no exponent. */
    private static String written(double figure) {
        int decimals = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }
}
