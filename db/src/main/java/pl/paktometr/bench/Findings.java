package pl.paktometr.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came out of one bench.
 *
 * @param facts what it was measured on and with
 */
record Findings(String bench, String title, Map<String, String> facts, List<Figure> figures) {

    String text() {
        return """

                %s
                %s
                %-44s %10s %10s %10s %4s %-6s %s
                %s"""
                .formatted(
                        title,
                        lines(facts),
                        bench,
                        "median",
                        "least",
                        "greatest",
                        "runs",
                        "",
                        "limit",
                        figures.stream()
                                .map(figure -> figure.row() + "\n")
                                .collect(Collectors.joining()));
    }

    String json() {
        return "{\"bench\": %s, \"facts\": %s, \"figures\": [%n%s]}%n"
                .formatted(
                        quoted(bench),
                        json(facts),
                        figures.stream().map(Figure::json).collect(Collectors.joining(",\n")));
    }

    static String lines(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> "  %-20s %s%n".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining());
    }

    static String json(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> quoted(fact.getKey()) + ": " + quoted(fact.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
