package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final String BODY =
            """
            {"value": 1, "code": "Z9", "reason": "", "place": "", "until": "2000-01-01T00:00:00Z",
             "mark": "QUESTIONED", "units": ["2205012"], "text": ""}
            """;

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

    record Call(Route route, Who who, Place place) {}

    private static final Map<Call, Integer> STATUS = new HashMap<>();
    private static final List<Route> ROUTES = new ArrayList<>();
    private static String before = "";
    private static String after = "";

    @BeforeAll
    static void callEverything(Product product) throws SQLException {
        ROUTES.addAll(Route.all(product));
        try (var database = product.database();
                var statement = database.createStatement()) {
            invite(statement);
            try {
                before = product.kept();
                for (Who who : Who.values()) {
                    call(product, who);
                }
                after = product.kept();
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
                                        .isEqualTo(route.open()));
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
                .filteredOn(call -> !call.route.reads() && !call.route.open())
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
            for (Place place : places(route, Who.CLERK)) {
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

    /** Where it makes a difference from where one comes. */
    private static List<Place> places(Route route, Who who) {
        return who.places.stream()
                .filter(place -> place != Place.NEXT_DOOR || route.has("unit"))
                .filter(place -> place == Place.OWN || route.has("region"))
                .toList();
    }

    private static void call(Product product, Who who) {
        Map<Boolean, Api> signedIn = new HashMap<>();
        for (Route route : ROUTES) {
            for (Place place : places(route, who)) {
                HttpRequest.BodyPublisher body =
                        route.reads() ? BodyPublishers.noBody() : BodyPublishers.ofString(BODY);
                String path = route.about(place == Place.NEXT_DOOR ? NEIGHBOUR : UNIT);
                HttpResponse<String> answer;
                if (who == Who.NOBODY) {
                    answer =
                            product.send(
                                    HttpRequest.newBuilder(product.uri(path))
                                            .header("Content-Type", "application/json")
                                            .method(route.method(), body)
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
                                    .call(route.method(), path.replaceFirst("^api/v1/", ""), body);
                }
                STATUS.put(new Call(route, who, place), answer.statusCode());
            }
        }
    }

    /** The same people in another region, and those whom the demonstration lacks. */
    private static void invite(Statement statement) throws SQLException {
        People.copy(statement, "urzad-" + UNIT, Who.SECRETARY.login, "'SECRETARY', region, unit");
        People.copy(statement, "admin", Who.COUNTRY_ANALYST.login, "'COUNTRY_ANALYST', NULL, NULL");
        for (Who who : Who.values()) {
            if (who.places.contains(Place.ELSEWHERE)) {
                String there =
                        who.answersForAUnit()
                                ? "(SELECT min(code) FROM unit WHERE code LIKE '04____')"
                                : "NULL";
                People.copy(statement, who.login, FOREIGN + who.login, "role, '04', " + there);
            }
        }
    }

    private static void turnOut(Statement statement) throws SQLException {
        String those =
                "login IN ('%s', '%s') OR login LIKE '%s%%'"
                        .formatted(Who.SECRETARY.login, Who.COUNTRY_ANALYST.login, FOREIGN);
        People.remove(statement, those);
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
        return places(route, who).stream()
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
