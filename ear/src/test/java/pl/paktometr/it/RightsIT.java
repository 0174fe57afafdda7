package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route the product says it has, called by every role at home, next door and from another
 * region, and held against docs/rights-rest.md. Nothing called changes anything: a response is
 * asked of an edition that is closed and accepted, anything else that writes of a year without a
 * campaign, each with a body that can be read but not meant. What matters is who is turned away.
 */
class RightsIT {
    private static final Path COMMITTED =
            Path.of(System.getProperty("paktometr.checkout"), "docs/rights-rest.md");
    private static final String HOW =
            """
            The product and docs/rights-rest.md differ (- only in the file, + only measured). If the product is right:
            ./mvnw verify -Dtest=PluralTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=RightsIT -Dpaktometr.rights.write=true
            """;
    private static final String PREFACE =
            """
            # Who gets what over REST

            Measured by `RightsIT` on the running product, which fails when it finds anything else. ● is let in (and may still be told
            that there is no such thing, or that it cannot be done), – is turned away with 401 or 403. Three marks stand for the caller's own
            unit, another unit of the region, and a unit of another region; two for the own and another region; one where that makes
            no difference. What a role gets through by itself is in [rights.md](rights.md).

            """;

    private static final String UNIT = "2205012";
    private static final String NEIGHBOUR = "2205022";
    private static final String FOREIGN = "elsewhere-";
    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private static final String BODY =
            """
            {"value": 1, "code": "Z9", "reason": "", "place": "", "until": "2000-01-01T00:00:00Z",
             "mark": "QUESTIONED", "units": ["2205012"], "text": ""}
            """;

    /** What stands for a parameter of a path; those of a route that writes must find nothing. */
    private static final Map<String, String> PARAMETERS =
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

    /** From where somebody looks at the unit that is asked for. */
    enum Place {
        OWN,
        NEXT_DOOR,
        ELSEWHERE
    }

    enum Who {
        NOBODY("", Place.OWN),
        ADMINISTRATOR("admin", Place.OWN),
        ANALYST("rops", Place.OWN, Place.ELSEWHERE),
        COMMITTEE("komitet", Place.OWN, Place.ELSEWHERE),
        COUNTRY_ANALYST("country-analyst", Place.OWN),
        CLERK("pomoc-" + UNIT, Place.values()),
        COORDINATOR("urzad-" + UNIT, Place.values()),
        SECRETARY("secretary", Place.values()),
        SIGNATORY("wojt-" + UNIT, Place.values());

        private final String login;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
        private final List<Place> places;

        Who(String login, Place... places) {
            this.login = login;
            this.places = List.of(places);
        }

        boolean answersForAUnit() {
            return places.contains(Place.NEXT_DOOR);
        }
    }

    record Route(String method, String path, boolean open) {
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

        /** Where it makes a difference from where one comes. */
        List<Place> places(Who who) {
            return who.places.stream()
                    .filter(place -> place != Place.NEXT_DOOR || has("unit"))
                    .filter(place -> place == Place.OWN || has("region"))
                    .toList();
        }

        String about(Place place) {
            return Pattern.compile("\\{([^}]+)}")
                    .matcher(path)
                    .replaceAll(parameter -> value(parameter, place));
        }

        private String value(MatchResult parameter, Place place) {
            return switch (parameter.group(1)) {
                case "unit" -> place == Place.NEXT_DOOR ? NEIGHBOUR : UNIT;
                case "year" -> reads() || has("unit") ? "2025" : "1999";
                default -> {
                    assertThat(PARAMETERS)
                            .as("RightsIT does not know what to put into %s", path)
                            .containsKey(parameter.group(1));
                    yield PARAMETERS.getOrDefault(parameter.group(1), "");
                }
            };
        }
    }

    record Call(Route route, Who who, Place place) {}

    private static final Map<Call, Integer> STATUS = new HashMap<>();
    private static final List<Route> ROUTES = new ArrayList<>();
    private static String before = "";
    private static String after = "";

    @BeforeAll
    static void callEverything(Product product) throws SQLException {
        ROUTES.addAll(routes(product));
        try (var database = product.database();
                var statement = database.createStatement()) {
            invite(statement);
            try {
                before = state(statement);
                for (Who who : Who.values()) {
                    call(product, who);
                }
                after = state(statement);
            } finally {
                turnOut(statement);
            }
        }
    }

    @AfterAll
    static void forget() {
        STATUS.clear();
        ROUTES.clear();
    }

    @Test
    void theMatrixIsTheOneCommitted() throws IOException {
        String matrix = PREFACE + table();
        if (Boolean.getBoolean("paktometr.rights.write")) {
            Files.writeString(COMMITTED, matrix);
        }
        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        assertThat(difference(committed, matrix)).as(HOW).isEmpty();
        assertThat(committed).as(HOW).isEqualTo(matrix);
    }

    @Test
    void nobodyIsAnsweredOnlyWhereTheDescriptionSaysThatNoTokenIsNeeded() {
        assertThat(ROUTES)
                .allSatisfy(
                        route ->
                                assertThat(isLetIn(new Call(route, Who.NOBODY, Place.OWN)))
                                        .isEqualTo(route.open));
    }

    @Test
    void noUnitReachesIntoAnothersResponse() {
        assertThat(calls())
                .filteredOn(call -> call.who.answersForAUnit() && call.route.has("unit"))
                .filteredOn(call -> call.place != Place.OWN)
                .isNotEmpty()
                .noneMatch(RightsIT::isLetIn);
    }

    @Test
    void anotherRegionSeesOnlyWhatEverybodySignedInSees() {
        assertThat(calls())
                .filteredOn(call -> call.place == Place.ELSEWHERE)
                .filteredOn(RightsIT::isLetIn)
                .allSatisfy(
                        call -> {
                            assertThat(call.route.reads()).isTrue();
                            assertThat(calls())
                                    .filteredOn(other -> other.route.equals(call.route))
                                    .filteredOn(other -> other.who != Who.NOBODY)
                                    .allMatch(RightsIT::isLetIn);
                        });
    }

    @Test
    void theCommitteeOnlyReadsAndTheAdministratorAnswersForNobody() {
        assertThat(calls())
                .filteredOn(call -> !call.route.reads() && !call.route.open)
                .filteredOn(call -> !call.route.isForOneself())
                .filteredOn(
                        call ->
                                call.who == Who.COMMITTEE
                                        || (call.who == Who.ADMINISTRATOR
                                                && call.route.has("unit")))
                .isNotEmpty()
                .noneMatch(RightsIT::isLetIn);
    }

    @Test
    void aRoleDoesWhateverOneItIncludesDoes() {
        for (Route route : ROUTES) {
            for (Place place : route.places(Who.CLERK)) {
                boolean clerk = isLetIn(new Call(route, Who.CLERK, place));
                boolean coordinator = isLetIn(new Call(route, Who.COORDINATOR, place));
                boolean secretary = isLetIn(new Call(route, Who.SECRETARY, place));
                assertThat(coordinator || !clerk).as("%s, %s", route, place).isTrue();
                assertThat(secretary || !coordinator).as("%s, %s", route, place).isTrue();
            }
        }
    }

    @Test
    void nothingBreaks() {
        assertThat(STATUS)
                .isNotEmpty()
                .allSatisfy((call, status) -> assertThat(status).isLessThan(500));
    }

    @Test
    void askingChangesNothing() {
        assertThat(after).isEqualTo(before);
    }

    private static List<Call> calls() {
        return List.copyOf(STATUS.keySet());
    }

    private static boolean isLetIn(Call call) {
        int status = STATUS.getOrDefault(call, 0);
        assertThat(status).as("%s was not called", call).isPositive();
        return status != 401 && status != 403;
    }

    private static List<Route> routes(Product product) {
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
                                        .forEach(
                                                method ->
                                                        routes.add(
                                                                route(
                                                                        path,
                                                                        method,
                                                                        operations
                                                                                .asJsonObject()))));
        assertThat(routes).hasSizeGreaterThan(20);
        return routes;
    }

    /** Open is what has its own, empty list of what one must show. */
    private static Route route(String path, String method, JsonObject operations) {
        JsonValue security = operations.getJsonObject(method).get("security");
        return new Route(
                method.toUpperCase(Locale.ROOT),
                path,
                security != null && security.asJsonArray().isEmpty());
    }

    private static void call(Product product, Who who) {
        Map<Boolean, Api> signedIn = new HashMap<>();
        for (Route route : ROUTES) {
            for (Place place : route.places(who)) {
                HttpRequest.BodyPublisher body =
                        route.reads() ? BodyPublishers.noBody() : BodyPublishers.ofString(BODY);
                String path = route.about(place).replaceFirst("^/", "");
                HttpResponse<String> answer;
                if (who == Who.NOBODY) {
                    answer =
                            product.send(
                                    HttpRequest.newBuilder(product.uri(path))
                                            .header("Content-Type", "application/json")
                                            .method(route.method, body)
                                            .build());
                } else {
                    answer =
                            signedIn.computeIfAbsent(
                                            place == Place.ELSEWHERE,
                                            elsewhere ->
                                                    new Api(
                                                            product,
                                                            elsewhere
                                                                    ? FOREIGN + who.login
                                                                    : who.login))
                                    .call(route.method, path.replaceFirst("^api/v1/", ""), body);
                }
                STATUS.put(new Call(route, who, place), answer.statusCode());
            }
        }
    }

    /** The same people in another region, and those whom the demonstration lacks. */
    private static void invite(Statement statement) throws SQLException {
        copy(statement, "urzad-" + UNIT, Who.SECRETARY.login, "'SECRETARY', region, unit");
        copy(statement, "admin", Who.COUNTRY_ANALYST.login, "'COUNTRY_ANALYST', NULL, NULL");
        for (Who who : Who.values()) {
            if (who.places.contains(Place.ELSEWHERE)) {
                String there =
                        who.answersForAUnit()
                                ? "(SELECT min(code) FROM unit WHERE code LIKE '04____')"
                                : "NULL";
                copy(statement, who.login, FOREIGN + who.login, "role, '04', " + there);
            }
        }
    }

    private static void copy(Statement statement, String from, String login, String rights)
            throws SQLException {
        int copied =
                statement.executeUpdate(
                        """
                        INSERT INTO account (login, name, role, region, unit, password_hash, password_changed_at,
                                             active, failed_sign_ins, created_at, version)
                        SELECT '%s', '%s', %s, password_hash, password_changed_at, active, 0, created_at, 0
                          FROM account WHERE login = '%s'
                        """
                                .formatted(login, login, rights, from));
        assertThat(copied).as(from).isEqualTo(1);
    }

    private static void turnOut(Statement statement) throws SQLException {
        String those =
                "login IN ('%s', '%s') OR login LIKE '%s%%'"
                        .formatted(Who.SECRETARY.login, Who.COUNTRY_ANALYST.login, FOREIGN);
        statement.executeUpdate(
                "DELETE FROM access_token WHERE account_id IN (SELECT id FROM account WHERE "
                        + those
                        + ")");
        statement.executeUpdate("DELETE FROM account WHERE " + those);
    }

    /** All the product keeps, but for who came in, what is on record, and letters by the clock. */
    private static String state(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var names =
                statement.executeQuery(
                        """
                        SELECT table_name FROM information_schema.tables
                         WHERE table_schema = database() AND table_type = 'BASE TABLE'
                           AND table_name NOT LIKE 'audit%'
                           AND table_name NOT IN ('account', 'access_token', 'job', 'letter', 'presence', 'reminder')
                        """)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        assertThat(tables).contains("answer", "campaign", "response", "submission");
        StringBuilder state = new StringBuilder();
        try (var sums = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
            while (sums.next()) {
                state.append(sums.getString(1)).append(' ').append(sums.getLong(2)).append('\n');
            }
        }
        return state.toString();
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        List<Who> all = List.of(Who.values());
        row(table, "route", all.stream().map(who -> who == Who.NOBODY ? "nobody" : who.name()));
        row(table, "---", all.stream().map(who -> ":-:"));
        for (Route route : ROUTES) {
            row(table, "`" + route + "`", all.stream().map(who -> marks(route, who)));
        }
        return table.toString();
    }

    private static String marks(Route route, Who who) {
        return route.places(who).stream()
                .map(place -> isLetIn(new Call(route, who, place)) ? "●" : "–")
                .collect(Collectors.joining());
    }

    private static void row(StringBuilder table, String first, Stream<String> others) {
        table.append("| ").append(first).append(" | ");
        table.append(others.collect(Collectors.joining(" | "))).append(" |\n");
    }

    private static Set<String> difference(String committed, String matrix) {
        Set<String> old = new HashSet<>(committed.lines().toList());
        Set<String> present = new HashSet<>(matrix.lines().toList());
        Set<String> difference = new TreeSet<>();
        old.stream().filter(line -> !present.contains(line)).forEach(l -> difference.add("- " + l));
        present.stream().filter(line -> !old.contains(line)).forEach(l -> difference.add("+ " + l));
        return difference;
    }
}
