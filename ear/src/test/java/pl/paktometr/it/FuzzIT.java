package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nonsense into every route the product says it has: addresses, parameters, headers and bodies.
 * Each is refused as a problem in the caller's language, and what is refused changes nothing. The
 * long form: {@code -Dpaktometr.fuzz=100}.
 */
class FuzzIT {
    private static final int SEED = 20_261_122;
    private static final int TRIES = Integer.getInteger("paktometr.fuzz", 8);
    private static final String UNIT = "2205012";
    private static final List<String> LOGINS = List.of("rops", "admin", "urzad-" + UNIT);
    private static final String OURS = "fuzz-";

    private static final List<String> MEMBERS =
            List.of(
                    "value",
                    "typed",
                    "notApplicable",
                    "reason",
                    "place",
                    "until",
                    "mark",
                    "comment",
                    "corrected",
                    "units",
                    "text",
                    "code",
                    "login",
                    "password",
                    "label",
                    "year",
                    "edition",
                    "opensAt",
                    "closesAt",
                    "signing",
                    "ranking",
                    "owner",
                    "due",
                    "step",
                    "answers",
                    "target",
                    "title",
                    "items",
                    "version");

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e400",
                    "-0.0000000000000000001",
                    "9".repeat(400),
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"\\uD800\"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[[[[[]]]]]]",
                    "{\"\": {\"\": []}}",
                    "\"2026-02-30\"",
                    "\"2026-01-01T00:00:00Z\"",
                    "\"+999999999-12-31T23:59:59Z\"",
                    "\"2205012\"",
                    "\"A1\"",
                    "\"" + "ż".repeat(20_000) + "\"",
                    "[\"2205012\", \"2205012\"]",
                    "\"QUESTIONED\"",
                    "\"OFFICE\"",
                    "3");

    private static final List<String> BODIES =
            List.of(
                    "",
                    " ",
                    "null",
                    "1",
                    "\"\"",
                    "[]",
                    "{",
                    "}",
                    "{]",
                    "{\"value\":}",
                    "\uFEFF{}",
                    "{\"value\": 1,}",
                    "{'value': 1}",
                    "<value/>",
                    "value=1",
                    "\0",
                    "[".repeat(10_000),
                    "{\"a\":".repeat(5_000),
                    "{\"a\":{",
                    "{\"a\":[1",
                    "{\"value\": 1}{\"value\": 2}",
                    "{\"value\": \"\\x\"}",
                    "--x\r\nContent-Disposition: form-data\r\n\r\n--x--");

    /** Beside these, all that is tried as text elsewhere. */
    private static final List<String> WORDS =
            List.of(
                    "",
                    "0",
                    "-1",
                    "00",
                    "99",
                    "22 ",
                    "2026",
                    "99999999999999999999",
                    "0x16",
                    "1e3",
                    "null",
                    "NaN",
                    "ą",
                    "\uD83D\uDE00",
                    "a".repeat(3000),
                    "2205012,2205012",
                    "2026-02-30",
                    "[]",
                    "*",
                    "%",
                    "\\",
                    ";",
                    "..",
                    "TABLE",
                    "xlsx");

    private static final Map<String, List<String>> HEADERS =
            Map.of(
                    "If-Match",
                    List.of("", "*", "1", "\"x\"", "W/\"1\"", "\"1\", \"2\"", "\"-1\"", "\""),
                    "If-None-Match",
                    List.of("*", "\"", "x, y"),
                    "Accept",
                    List.of("image/png", "*/*;q=2", "nonsense", "text/html", "application/xml"),
                    "Content-Type",
                    List.of(
                            "",
                            "text/plain",
                            "application/xml",
                            "application/json;charset=none",
                            "multipart/form-data",
                            "multipart/form-data; boundary=",
                            "nonsense",
                            "application/x-www-form-urlencoded",
                            "application/octet-stream"),
                    "Accept-Language",
                    List.of("*", "xx", "pl;q=x", "-", "en-".repeat(300), "tr-TR"),
                    "Range",
                    List.of("bytes=0-0", "bytes=9-1", "lines=1"),
                    "Cookie",
                    List.of("session=x", "session=" + "x".repeat(3000), "=;=", "session"),
                    "Content-Encoding",
                    List.of("gzip", "br", "nonsense"),
                    "X-Request-ID",
                    List.of("x", "${jndi:x}", "y".repeat(500)),
                    "Authorization",
                    List.of("", "Bearer", "Bearer ", "Basic Og==", "Bearer " + "x".repeat(5000)));

    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> answers = new TreeMap<>();

    @BeforeAll
    static void letIn(Product product) throws SQLException {
        try (var database = product.database();
                var statement = database.createStatement()) {
            for (String login : LOGINS) {
                People.copy(statement, login, OURS + login, "role, region, unit");
            }
        }
    }

    @AfterAll
    static void turnOut(Product product) throws SQLException {
        try (var database = product.database();
                var statement = database.createStatement()) {
            People.remove(statement, "login LIKE '" + OURS + "%'");
        }
    }

    @Test
    void nonsenseIsRefusedAndChangesNothing(Product product) throws SQLException {
        List<String> tokens =
                LOGINS.stream().map(login -> new Api(product, OURS + login).token()).toList();
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        String before = product.kept();
        for (Route route : Route.all(product)) {
            int takenHere = 0;
            for (int i = 0; i < TRIES; i++) {
                HttpRequest request = nonsense(product, route, tokens);
                HttpResponse<String> answer;
                try {
                    answer = product.send(request);
                } catch (UncheckedIOException unanswered) {
                    wrong.add(told(request) + unanswered.getCause());
                    continue;
                }
                answers.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() < 400) {
                    takenHere += route.reads() ? 0 : 1;
                } else {
                    wrong.addAll(complaints(request, answer));
                }
            }
            if (!route.reads()) {
                String after = product.kept();
                if (takenHere == 0 && !after.equals(before)) {
                    wrong.add(route + " was refused each time and changed something");
                }
                before = after;
            }
            taken += takenHere;
        }
        System.out.println(
                "Nonsense at every route, seed %d, by status: %s; %d of those that write were taken"
                        .formatted(SEED, answers, taken));
        assertThat(wrong).isEmpty();
        assertThat(answers).containsKeys(400, 404, 409);
    }

    private HttpRequest nonsense(Product product, Route route, List<String> tokens) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Authorization", "Bearer " + one(tokens));
        headers.put("Content-Type", "application/json");
        headers.put("Accept-Language", random.nextBoolean() ? "pl" : "en");
        if (random.nextInt(3) == 0) {
            String header = one(List.copyOf(HEADERS.keySet()));
            headers.put(header, one(HEADERS.getOrDefault(header, List.of())));
        }
        boolean strayed = random.nextInt(3) == 0;
        String path =
                route.with(
                        name ->
                                strayed && random.nextBoolean()
                                        ? encoded(word())
                                        : route.harmless(name, UNIT));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(product.uri(path + query(route)))
                        .timeout(Duration.ofSeconds(30))
                        .method(route.method(), route.reads() ? BodyPublishers.noBody() : body());
        headers.forEach(request::header);
        return request.build();
    }

    private String query(Route route) {
        String query =
                route.queries().stream()
                        .filter(name -> random.nextInt(3) == 0)
                        .map(name -> name + "=" + encoded(word()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private BodyPublisher body() {
        if (random.nextInt(3) == 0) {
            return BodyPublishers.ofString(one(BODIES));
        }
        if (random.nextInt(8) == 0) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            return BodyPublishers.ofByteArray(noise);
        }
        return BodyPublishers.ofString(
                MEMBERS.stream()
                        .filter(name -> random.nextInt(4) > 0)
                        .map(name -> "\"" + name + "\": " + one(VALUES))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private String word() {
        return one(random.nextBoolean() ? WORDS : AttackStrings.ALL);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> complaints(HttpRequest request, HttpResponse<String> answer) {
        List<String> complaints = new ArrayList<>();
        if (answer.statusCode() >= 500) {
            complaints.add("it broke");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("nothing");
        String language = answer.headers().firstValue("Content-Language").orElse("");
        String asked = request.headers().firstValue("Accept-Language").orElse("");
        if (!type.startsWith("application/problem+json")) {
            complaints.add("it is " + type);
        } else if (!List.of("pl", "en").contains(language)
                || (List.of("pl", "en").contains(asked) && !asked.equals(language))) {
            complaints.add("it speaks '" + language + "'");
        } else if (!isWhole(answer)) {
            complaints.add("it says " + answer.body());
        }
        return complaints.stream()
                .map(complaint -> told(request) + answer.statusCode() + ", " + complaint)
                .toList();
    }

    private static String told(HttpRequest request) {
        return "%s %s %s: ".formatted(request.method(), request.uri(), request.headers().map());
    }

    private static boolean isWhole(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject problem = reader.readObject();
            return problem.getInt("status", 0) == answer.statusCode()
                    && !problem.getString("title", "").isBlank()
                    && !problem.getString("title").startsWith("problem.")
                    && !answer.body().contains("Exception");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
