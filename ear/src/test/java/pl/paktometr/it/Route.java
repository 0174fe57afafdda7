package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the product says it answers.
 *
 * @param path with its parameters in braces
 * @param open whether nobody has to be signed in
 * @param queries names of what may stand behind the question mark
 */
record Route(String method, String path, boolean open, List<String> queries) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "delete", "patch", "head", "options");

    /** What stands for a parameter of a path; those of a route that writes must find nothing. */
    private static final Map<String, String> NOTHING_TO_FIND =
            Map.ofEntries(
                    Map.entry("region", "22"),
                    Map.entry("county", "2205"),
                    Map.entry("code", "Z9"),
                    Map.entry("result", "Z9"),
                    Map.entry("sha256", "0".repeat(64)),
                    Map.entry("token", "0".repeat(43)),
                    Map.entry("report", "campaign"),
                    Map.entry("format", "xlsx"),
                    Map.entry("view", "table"),
                    Map.entry("upload", "0"),
                    Map.entry("id", "0"),
                    Map.entry("kind", "docx"),
                    Map.entry("fragment", "ozps"));

    static List<Route> all(Product product) {
        JsonObject description;
        try (var reader =
                Json.createReader(
                        new StringReader(product.get("api/openapi?format=JSON").body()))) {
            description = reader.readObject();
        }
        List<Route> routes = new ArrayList<>();
        new TreeMap<>(description.getJsonObject("paths"))
                .forEach(
                        (path, operations) ->
                                operations.asJsonObject().keySet().stream()
                                        .filter(METHODS::contains)
                                        .sorted()
                                        .map(method -> of(path, method, operations.asJsonObject()))
                                        .forEach(routes::add));
        assertThat(routes).hasSizeGreaterThan(20);
        return routes;
    }

    /** Open is what has its own, empty list of what one must show. */
    private static Route of(String path, String method, JsonObject operations) {
        JsonObject operation = operations.getJsonObject(method);
        JsonValue security = operation.get("security");
        return new Route(
                method.toUpperCase(Locale.ROOT),
                path,
                security != null && security.asJsonArray().isEmpty(),
                Stream.of(operations, operation)
                        .map(each -> each.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY))
                        .map(JsonValue::asJsonArray)
                        .flatMap(JsonArray::stream)
                        .map(JsonValue::asJsonObject)
                        .filter(each -> "query".equals(each.getString("in", "")))
                        .map(each -> each.getString("name"))
                        .toList());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    boolean has(String parameter) {
        return path.contains("{" + parameter + "}");
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** A file to take away changes nothing for anybody else. */
    boolean isForOneself() {
        return path.contains("/exports/") || path.startsWith("/api/v1/jobs");
    }

    /** The address, without a slash in front, that a writing route changes nothing by. */
    String about(String unit) {
        return with(parameter -> harmless(parameter, unit));
    }

    /**
     * @param values of the path's parameters, by name, as they stand in an address
     */
    String with(UnaryOperator<String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))))
                .replaceFirst("^/", "");
    }

    String harmless(String parameter, String unit) {
        return switch (parameter) {
            case "unit" -> unit;
            case "year" -> reads() || has("unit") ? "2025" : "1999";
            default -> {
                assertThat(NOTHING_TO_FIND)
                        .as("Nobody knows what to put into %s", path)
                        .containsKey(parameter);
                yield NOTHING_TO_FIND.getOrDefault(parameter, "");
            }
        };
    }
}
