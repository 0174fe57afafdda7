package pl.paktometr.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came out.
 *
 * @param facts what it was measured on and with
 */
record ExportRun(Map<String, String> facts, List<File> files) {
    static final double TIME_LIMIT = 1.5;
    static final long HEAP_LIMIT = 128;

    /**
     * One file.
     *
     * @param rows of its data
     * @param product seconds from the request to the last byte, the least of all rounds
     * @param poi seconds that POI's streaming writer needs for the same cells from memory, the
     *     least of all rounds
     * @param idle megabytes of the server's heap before, all garbage collected
     * @param living the most megabytes during, all garbage collected
     * @param used the most megabytes during, with garbage
     */
    record File(
            String name,
            long rows,
            long megabytes,
            double product,
            double poi,
            long idle,
            long living,
            long used) {

        double ratio() {
            return product / poi;
        }

        long more() {
            return living - idle;
        }

        boolean isInTime() {
            return ratio() <= TIME_LIMIT;
        }

        boolean isInMemory() {
            return more() <= HEAP_LIMIT;
        }
    }

    String text() {
        return """

                All of Poland, ten editions, to XLSX
                %s
                file                    rows    MB  product s   POI s  ratio          heap MB: idle  most  more  with garbage
                %s"""
                .formatted(
                        Findings.lines(facts),
                        files.stream().map(ExportRun::row).collect(Collectors.joining()));
    }

    private static String row(File file) {
        return String.format(
                Locale.ROOT,
                "%-18s %9d %5d %10.1f %7.1f %6.2f %-9s %12d %5d %5d %s %6d%n",
                file.name(),
                file.rows(),
                file.megabytes(),
                file.product(),
                file.poi(),
                file.ratio(),
                file.isInTime() ? "ok" : "MISSED",
                file.idle(),
                file.living(),
                file.more(),
                file.isInMemory() ? "ok" : "MISSED",
                file.used());
    }

    String json() {
        return "{\"facts\": %s, \"files\": [%n%s]}%n"
                .formatted(
                        Findings.json(facts),
                        files.stream().map(ExportRun::json).collect(Collectors.joining(",\n")));
    }

    private static String json(File file) {
        return String.format(
                Locale.ROOT,
                "{\"file\": %s, \"rows\": %d, \"megabytes\": %d, \"product\": %.1f, \"poi\": %.1f,"
                        + " \"ratio\": %.2f, \"idle\": %d, \"living\": %d, \"used\": %d,"
                        + " \"kept\": %b}",
                Findings.quoted(file.name()),
                file.rows(),
                file.megabytes(),
                file.product(),
                file.poi(),
                file.ratio(),
                file.idle(),
                file.living(),
                file.used(),
                file.isInTime() && file.isInMemory());
    }
}
