package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an office sees of itself beside others, on 2025: from where it stands to a plan; and who is
 * kept out.
 */
@ExtendWith(Chromium.class)
class PeerIT {
    private static final String KARSIN = "2206032";
    private static final String ADDRESS = "region=22&year=2025&unit=" + KARSIN;
    private static final String YEAR = "regions/22/campaigns/2025/";
    private static final String STANDING = YEAR + "peers/" + KARSIN;
    private static final String PLAN = YEAR + "plans/" + KARSIN;

    @Test
    void fromWhereItStandsToAPlan(Page page, Product product) throws SQLException {
        page.setDefaultTimeout(30_000);
        Api clerk = new Api(product, "urzad-" + KARSIN);
        String answers = clerk.object(YEAR + "responses/" + KARSIN).toString();
        Locator main = page.getByRole(AriaRole.MAIN);
        People.signIn(page, product, "urzad-" + KARSIN);
        follow(page, "Na tle podobnych jednostek 2025");
        assertThat(main)
                .containsText(
                        Pattern.compile(
                                "15 gmin wiejskich od [0-9]\\s[0-9]00 do [0-9\\s]+00 mieszkańców"));
        theTableSaysWhatTheApiSays(page, clerk.object(STANDING));

        page.locator("#next ~ article")
                .first()
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sprawdź, co jeśli"))
                .first()
                .click();
        assertThat(main).containsText("Wynik po zmianie");
        Locator total = page.locator("#whatif tbody tr").first().locator("td");
        assertThat(decimal(total.nth(1))).isGreaterThan(decimal(total.nth(0)));
        assertThat(decimal(total.nth(2)))
                .isCloseTo(
                        decimal(total.nth(1)).subtract(decimal(total.nth(0))),
                        within(new BigDecimal("0.0001")));

        page.getByLabel("D1a").fill("kilka");
        press(page, "Policz wynik");
        assertThat(page.getByLabel("D1a")).hasValue("kilka");
        assertThat(page.getByLabel("D1a")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("D1a"))
                .hasAccessibleDescription(Pattern.compile("To nie jest liczba całkowita"));

        press(page, "Zapisz w planie");
        assertThat(page.locator("#owner")).hasAttribute("aria-invalid", "true");
        page.locator("#owner").fill("Referat rozwoju");
        page.locator("#due").fill("2027-09-30");
        press(page, "Zapisz w planie");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Plan jednostki");
        assertThat(page.locator("#plan-2025")).containsText("Referat rozwoju");
        assertThat(page.locator("#plan-2025 tbody tr")).hasCount(1);

        page.locator("#plan-2025 tbody th a").click();
        page.locator("#owner").fill("Skarbnik");
        press(page, "Zapisz");
        assertThat(page.locator("#plan-2025")).containsText("Skarbnik");

        assertThat(clerk.object(YEAR + "responses/" + KARSIN).toString()).isEqualTo(answers);
        JsonObject item = clerk.array(PLAN).getJsonObject(0);
        String address = PLAN + "/items/" + item.getString("code");
        assertThat(item.getInt("version")).isEqualTo(2);
        Api.problem(428, clerk.put(address, "{\"value\": 4}"));
        Api.problem(412, clerk.put(address, "{\"value\": 4}", "\"1\""));
        signatoryAndAnalystOnlyRead(product, address);
        page.locator("#plan-2025 tbody th a").click();
        press(page, "Usuń z planu");
        assertThat(main).containsText("Plan jest pusty");
        assertThat(clerk.array(PLAN)).isEmpty();
        Api.problem(404, clerk.call("DELETE", address, BodyPublishers.noBody()));
        theDeedsAreOnRecord(product);
    }

    /** Level 4 in every result of area A, planned on 2024 and judged on 2025, which is over. */
    @Test
    void aPlanIsJudgedByTheYearAfter(Page page, Product product) {
        Api clerk = new Api(product, "pomoc-" + KARSIN);
        String plan = "regions/22/campaigns/2024/plans/" + KARSIN;
        Map<String, Integer> before = levels(clerk, 2024);
        Map<String, Integer> after = levels(clerk, 2025);
        List<String> planned =
                before.keySet().stream().filter(code -> before.get(code) < 4).sorted().toList();
        assertThat(planned).isNotEmpty();
        for (String code : planned) {
            JsonObject kept =
                    Api.expect(
                                    200,
                                    clerk.put(
                                            plan + "/items/" + code,
                                            """
                                            {"value": 4, "owner": "Sekretarz", "due": "2025-12-31", "note": ""}
                                            """))
                            .asJsonObject();
            assertThat(kept.getInt("version")).isEqualTo(1);
        }
        for (JsonObject item : clerk.array(plan).getValuesAs(JsonObject.class)) {
            String code = item.getString("code");
            assertThat(item.getInt("reached")).isEqualTo(after.get(code));
            assertThat(item.getString("verdict"))
                    .as(code)
                    .isEqualTo(
                            after.get(code) == 4
                                    ? "MET"
                                    : after.get(code) > before.get(code) ? "PARTLY" : "MISSED");
        }
        People.signIn(page, product, "wojt-" + KARSIN);
        page.navigate("peer/standing.xhtml?" + ADDRESS);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Co wyszło z planu po edycji 2024");
        assertThat(page.locator("#plan tbody tr")).hasCount(planned.size());
        for (String code : planned) {
            Api.problem(
                    428, clerk.call("DELETE", plan + "/items/" + code, BodyPublishers.noBody()));
            Api.done(clerk.delete(plan + "/items/" + code, "\"1\""));
        }
        assertThat(clerk.array(plan)).isEmpty();
    }

    private static Map<String, Integer> levels(Api api, int year) {
        JsonObject answers =
                api.object("regions/22/campaigns/" + year + "/responses/" + KARSIN)
                        .getJsonObject("answers");
        return List.of("A1", "A2", "A3", "A4", "A5").stream()
                .collect(toMap(code -> code, code -> answers.getJsonObject(code).getInt("value")));
    }

    /** The group put together again from what the regional office sees of everybody. */
    @Test
    void theMedianIsThatOfTheFifteenNearest(Product product) {
        Api analyst = new Api(product, "rops");
        Map<String, Integer> inhabitants =
                analyst.array("regions/22/units").getValuesAs(JsonObject.class).stream()
                        .filter(unit -> unit.getString("kind").equals("RURAL_MUNICIPALITY"))
                        .collect(
                                toMap(
                                        unit -> unit.getString("teryt"),
                                        unit -> unit.getInt("population")));
        double own = inhabitants.getOrDefault(KARSIN, 0);
        List<BigDecimal> totals =
                analyst.array(YEAR + "comparison/units").getValuesAs(JsonObject.class).stream()
                        .filter(unit -> inhabitants.containsKey(unit.getString("unit")))
                        .filter(unit -> !unit.getString("unit").equals(KARSIN))
                        .sorted(
                                comparingDouble(
                                        unit ->
                                                Math.abs(
                                                        Math.log(
                                                                inhabitants.get(
                                                                                unit.getString(
                                                                                        "unit"))
                                                                        / own))))
                        .limit(15)
                        .map(unit -> new BigDecimal(unit.getString("total")))
                        .sorted()
                        .toList();
        JsonObject total = line(analyst.object(STANDING), "TOTAL").getJsonObject("peers");
        assertThat(total.getInt("contributing")).isEqualTo(15);
        assertThat(new BigDecimal(total.getString("median"))).isEqualTo(totals.get(7));
    }

    @Test
    void onlyWhoAgreedIsNamed(Page page, Product product) throws SQLException {
        page.setDefaultTimeout(30_000);
        Locator main = page.getByRole(AriaRole.MAIN);
        People.signIn(page, product, "pomoc-" + KARSIN);
        page.navigate("peer/standing.xhtml?" + ADDRESS);
        assertThat(main).not().containsText("zgodzili się na pytania:");
        assertThat(main).containsText("O zgodzie decyduje koordynator albo kierownik urzędu");
        assertThat(button(page, "Zgadzamy się na pytania")).hasCount(0);
        try (var database = product.database();
                var statement = database.createStatement()) {
            try {
                statement.executeUpdate(
                        """
                        INSERT INTO peer_consent (unit, given_by, given_at)
                        SELECT code, 'rops', utc_timestamp(6) FROM unit
                        WHERE code LIKE '22____' AND kind = 'RURAL_MUNICIPALITY'
                          AND code <> '220603'
                        """);
                page.reload();
                assertThat(main).containsText("zgodzili się na pytania:");
                assertThat(main).containsText(Pattern.compile("urzad-22[0-9]{4}2@example\\.org"));
                assertThat(main).not().containsText("urzad-" + KARSIN + "@example.org");
            } finally {
                statement.executeUpdate("DELETE FROM peer_consent");
            }
        }
        page.reload();
        assertThat(main).not().containsText("@example.org");

        People.change(page, product, "wojt-" + KARSIN);
        page.navigate("peer/standing.xhtml?" + ADDRESS);
        press(page, "Zgadzamy się na pytania");
        assertThat(main).containsText("Zgoda jest udzielona od");
        press(page, "Wycofaj zgodę");
        assertThat(main).containsText("Zgody nie ma");
    }

    @Test
    void whileSubmissionsComeInTheGroupIsWithheldAndWithoutOneThereIsNoStanding(Product product) {
        Api analyst = new Api(product, "rops");
        String submitted =
                analyst.array("regions/22/campaigns/2026/responses?state=SUBMITTED")
                        .getJsonObject(0)
                        .getString("unit");
        JsonObject standing = analyst.object("regions/22/campaigns/2026/peers/" + submitted);
        assertThat(standing.getJsonObject("group").getString("absence")).isEqualTo("WITHHELD");
        JsonObject total = line(standing, "TOTAL");
        assertThat(total.getString("points")).isNotEmpty();
        assertThat(total.getJsonObject("peers").get("median")).isEqualTo(JsonValue.NULL);
        assertThat(total.getString("differenceAbsence")).isEqualTo("WITHHELD");

        String draft =
                analyst.array("regions/22/campaigns/2026/responses?state=DRAFT")
                        .getJsonObject(0)
                        .getString("unit");
        assertThat(
                        Api.problem(404, analyst.get("regions/22/campaigns/2026/peers/" + draft))
                                .getString("code"))
                .isEqualTo("no_standing");
    }

    @Test
    void aForeignUnitSeesNothing(Page page, Product product) {
        Api neighbour = new Api(product, "urzad-2206042");
        Api.problem(403, neighbour.get(STANDING));
        Api.problem(403, neighbour.get(PLAN));
        Api.problem(403, neighbour.put(PLAN + "/items/A1", "{\"value\": 4}"));
        Api.problem(403, new Api(product, "komitet").get(STANDING));
        People.signIn(page, product, "urzad-2206042");
        for (String path :
                List.of(
                        "peer/standing.xhtml?" + ADDRESS,
                        "plan/whatif.xhtml?" + ADDRESS,
                        "plan/list.xhtml?unit=" + KARSIN)) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
        }
    }

    private static void theTableSaysWhatTheApiSays(Page page, JsonObject standing) {
        Locator cells = page.locator("#areas tbody tr").first().locator("td");
        JsonObject total = line(standing, "TOTAL");
        JsonObject peers = total.getJsonObject("peers");
        List<String> said =
                List.of(
                        total.getString("points"),
                        peers.getString("lowerQuartile"),
                        peers.getString("median"),
                        peers.getString("upperQuartile"));
        for (int i = 0; i < said.size(); i++) {
            assertThat(decimal(cells.nth(i)).setScale(2, RoundingMode.HALF_UP).toPlainString())
                    .isEqualTo(said.get(i));
            assertThat(cells.nth(i)).hasText(said.get(i).replace('.', ','));
        }
        assertThat(page.locator("#results tbody tr")).hasCount(20);
    }

    private static void signatoryAndAnalystOnlyRead(Product product, String address) {
        for (String login : List.of("wojt-" + KARSIN, "rops")) {
            Api reader = new Api(product, login);
            assertThat(reader.array(PLAN)).hasSize(1);
            Api.problem(403, reader.put(address, "{\"value\": 4}", "\"2\""));
            Api.problem(403, reader.call("DELETE", address, BodyPublishers.noBody()));
        }
    }

    private static void theDeedsAreOnRecord(Product product) {
        List<String> kinds =
                new Api(product, "rops")
                        .object("audit?unit=" + KARSIN).getJsonArray("rows").stream()
                                .map(entry -> entry.asJsonObject().getString("kind"))
                                .toList();
        assertThat(kinds).contains("PLAN_ITEM_KEPT", "PLAN_ITEM_DROPPED");
    }

    private static JsonObject line(JsonObject standing, String code) {
        return standing.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal decimal(Locator cell) {
        return new BigDecimal(cell.getAttribute("data-value"));
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
