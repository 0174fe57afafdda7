package pl.paktometr.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came out.
 *
 * @param times how many times the units there are
 * @param rounds how many requests of each view were timed
 * @param facts what it was measured on and with
 */
record CompareRun(int times, int rounds, Map<String, String> facts, List<Measured> measured) {

    String text() {
        String rows = measured.stream().map(this::row).collect(Collectors.joining());
        long kept = measured.stream().filter(Measured::isKept).count();
        return """

                Comparing %d units in ten editions; %d requests of each view, one user, warm
                %s
                milliseconds                first   median      p95    least   greatest    busy     kB%s
                %s
                %d of %d within the limit (%s)
                """
                .formatted(
                        InventedCountry.UNITS * times,
                        rounds,
                        Findings.lines(facts),
                        times == 1 ? "" : "  ratio",
                        rows,
                        kept,
                        measured.size(),
                        times == 1
                                ? "150 at the median and 400 at p95"
                                : "twice the median of %d units".formatted(InventedCountry.UNITS));
    }

    private String row(Measured each) {
        Timing timing = each.timing();
        return String.format(
                        Locale.ROOT,
                        "%-24s %8.0f %8.1f %8.1f %8.1f %10.1f %7.0f %6d",
                        each.view(),
                        each.first(),
                        timing.median(),
                        timing.p95(),
                        timing.least(),
                        timing.greatest(),
                        each.busy(),
                        each.kilobytes())
                + (times == 1 ? "" : String.format(Locale.ROOT, "  %5.2f", each.ratio()))
                + "  "
                + each.verdict()
                + "\n";
    }

    String json() {
        return "{\"times\": %d, \"rounds\": %d, \"facts\": %s, \"views\": [%n%s]}"
                .formatted(
                        times,
                        rounds,
                        Findings.json(facts),
                        measured.stream().map(CompareRun::json).collect(Collectors.joining(",\n")));
    }

    private static String json(Measured each) {
        Timing timing = each.timing();
        return String.format(
                Locale.ROOT,
                "{\"view\": %s, \"first\": %.1f, \"median\": %.1f, \"p95\": %.1f, \"least\": %.1f,"
                        + " \"greatest\": %.1f, \"busy\": %.1f, \"kilobytes\": %d, \"ratio\": %.2f, \"kept\": %b}",
                Findings.quoted(each.view()),
                each.first(),
                timing.median(),
                timing.p95(),
                timing.least(),
                timing.greatest(),
                each.busy(),
                each.kilobytes(),
                each.ratio(),
                each.isKept());
    }
}
