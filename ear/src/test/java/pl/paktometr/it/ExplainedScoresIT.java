package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Why scores moved, what signatories say of the pact, and what the office makes of it. Reads 2024
 * and 2025, closed campaigns that no other test changes.
 */
@ExtendWith(Chromium.class)
class ExplainedScoresIT {
    private static final String YEAR = "regions/22/campaigns/2025/";
    private static final String UNIT = "2205012";
    private static final String MATRIX = "commitment/matrix.xhtml?region=22&year=2025";

    @Test
    void aUnitsStepsLeadFromLastYearsScoreToThisYears(Product product) {
        Api clerk = new Api(product, "urzad-" + UNIT);
        JsonObject movement = clerk.object(YEAR + "movements/units/" + UNIT);
        assertThat(movement.getBoolean("told")).isTrue();
        assertThat(two(movement.getString("last")))
                .isEqualTo(total(clerk, "regions/22/campaigns/2024/responses/" + UNIT));
        assertThat(two(movement.getString("now")))
                .isEqualTo(total(clerk, YEAR + "responses/" + UNIT));
        assertThat(movement.getJsonArray("steps")).isNotEmpty();
        addsUp(movement);
    }

    @Test
    void aWayThatCannotBeToldSaysWhy(Product product) {
        Api rops = new Api(product, "rops");
        assertThat(
                        rops.object("regions/22/campaigns/2024/movements/units/" + UNIT)
                                .getString("because"))
                .isEqualTo("NO_EDITION_LAST_YEAR");
        assertThat(
                        rops.object("regions/22/campaigns/2024/movements/counties/2205")
                                .getBoolean("told"))
                .isFalse();
        Api.problem(404, rops.get(YEAR + "movements/counties/0401"));
    }

    @Test
    void aCountysStepsLeadFromMeanToMean(Product product) {
        Api rops = new Api(product, "rops");
        JsonObject movement = rops.object(YEAR + "movements/counties/2205");
        addsUp(movement);
        assertThat(two(movement.getString("now"))).isEqualTo(mean(rops, YEAR));
        assertThat(two(movement.getString("last")))
                .isEqualTo(mean(rops, "regions/22/campaigns/2024/"));
    }

    @Test
    void theScoreSheetLeadsToTheStepsAndAStepBackToItsResult(Page page, Product product) {
        People.signIn(page, product, "urzad-" + UNIT);
        page.navigate("response/score.xhtml?region=22&year=2025&unit=" + UNIT);
        page.getByRole(AriaRole.LINK, link("Dlaczego wynik się zmienił?")).click();
        assertThat(heading(page)).hasText(Pattern.compile("Dlaczego wynik się zmienił: .*2025"));
        Locator rows = page.locator("#steps tbody tr");
        BigDecimal shown = BigDecimal.ZERO;
        for (int i = 1; i < rows.count(); i++) {
            shown = shown.add(number(rows.nth(i).locator("td").nth(2).innerText()));
        }
        BigDecimal from = number(rows.first().locator("td").last().innerText());
        BigDecimal to = number(page.locator("#steps tfoot td").last().innerText());
        assertThat(from.add(shown)).isEqualByComparingTo(to);
        rows.nth(1).locator("th a").click();
        assertThat(heading(page)).hasText("Karta wyników");
    }

    @Test
    void whatSignatoriesSayIsCountedByCountyAndToldByUnit(Product product) {
        Api committee = new Api(product, "komitet");
        JsonArray articles = committee.object(YEAR + "commitments").getJsonArray("articles");
        assertThat(articles).hasSize(14);
        for (JsonObject article : articles.getValuesAs(JsonObject.class)) {
            int asked =
                    article.getJsonObject("counties").values().stream()
                            .map(JsonObject.class::cast)
                            .mapToInt(ExplainedScoresIT::everybody)
                            .sum();
            assertThat(asked).isEqualTo(everybody(article.getJsonObject("all")));
        }
        JsonObject first =
                committee
                        .object(YEAR + "commitments?county=2205")
                        .getJsonArray("articles")
                        .getJsonObject(0);
        assertThat(first.getJsonArray("units").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.getString("answer")).isNotBlank())
                .anyMatch(unit -> !unit.isNull("words"));
        assertThat(first.getJsonArray("evidence").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("code"))
                .contains("A2", "D1");
        Api.problem(404, committee.get(YEAR + "commitments?county=0401"));

        Visit visit = new Visit(product);
        visit.signIn("komitet");
        var file = visit.download("api/v1/" + YEAR + "commitments.csv?county=2205&lang=pl");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"dane-przykladowe-paktometr-22-2025-commitments-2205.csv\"");
        assertThat(new String(file.body(), StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(14)
                .first()
                .isEqualTo(
                        "\ufeffPowiat;TERYT;Jednostka;Artykuł;Zobowiązanie;Odpowiedź;Co zrobiono;"
                                + "Rezultaty, które o tym świadczą");
    }

    @Test
    void theMatrixLeadsFromTheRegionToACountyToAnArticle(Page page, Product product) {
        People.signIn(page, product, "komitet");
        page.navigate(MATRIX);
        assertThat(page.locator("#matrix tbody tr")).hasCount(14);
        page.getByRole(AriaRole.LINK, link("kartuski")).first().click();
        assertThat(heading(page)).hasText("Zobowiązania paktu: powiat kartuski, 2025");
        page.locator("#matrix tbody th a").first().click();
        assertThat(heading(page))
                .hasText("Zobowiązania paktu: Art. 1. Współpraca z PES i PS, 2025");
        assertThat(page.locator("#matrix tbody tr").first()).isVisible();
    }

    @Test
    void aCommentIsSignedVersionedAndNeverLost(Page page, Product product) {
        String view = "commitments;county=2205";
        String one = YEAR + "commentaries/one?view=" + view.replace(";", "%3B").replace("=", "%3D");
        Api rops = new Api(product, "rops");
        Api.problem(404, rops.get(one));
        Api.problem(400, rops.get(YEAR + "commentaries/one?view=Nic"));

        People.signIn(page, product, "rops");
        page.navigate(MATRIX + "&county=2205");
        page.getByText("Napisz komentarz").click();
        field(page).fill("Pierwsze zdanie");
        assertThat(rops.put(one, text("Szybsze zdanie")).statusCode()).isEqualTo(200);
        save(page);
        assertThat(page.locator("#problems")).containsText("W międzyczasie");
        assertThat(page.locator("#comment blockquote")).hasText("Szybsze zdanie");
        assertThat(field(page)).hasValue("Pierwsze zdanie");
        save(page);
        assertThat(page.locator("#announcements")).containsText("Zapisano komentarz.");
        assertThat(page.locator("#comment blockquote")).hasText("Pierwsze zdanie");
        assertThat(page.locator("#comment > p").first())
                .containsText("Analityk ROPS, analityk ROPS");

        Api.problem(428, rops.put(one, text("Bez wersji")));
        JsonObject stale = Api.problem(412, rops.put(one, text("Spóźnione"), "\"1\""));
        assertThat(stale.getJsonObject("current").getString("text")).isEqualTo("Pierwsze zdanie");
        JsonObject stored = rops.object(one);
        assertThat(stored.getInt("version")).isEqualTo(2);
        assertThat(stored.getJsonArray("earlier").getJsonObject(0).getString("text"))
                .isEqualTo("Szybsze zdanie");
        assertThat(rops.array(YEAR + "commentaries").getValuesAs(JsonObject.class))
                .extracting(comment -> comment.getString("view"))
                .contains(view);

        Api.problem(403, new Api(product, "komitet").put(one, text("Nie moje"), "\"2\""));
        People.change(page, product, "komitet");
        page.navigate(MATRIX + "&county=2205");
        assertThat(page.locator("#comment blockquote")).hasText("Pierwsze zdanie");
        assertThat(page.locator("#comment form")).hasCount(0);

        assertThat(rops.put(one, text(" "), "\"2\"").statusCode()).isEqualTo(200);
        assertThat(rops.object(one).isNull("text")).isTrue();
        assertThat(rops.array(YEAR + "commentaries").getValuesAs(JsonObject.class))
                .extracting(comment -> comment.getString("view"))
                .doesNotContain(view);
        page.reload();
        assertThat(page.locator("#comment blockquote")).hasCount(0);
        assertThat(page.locator("#comment details li")).hasCount(3);
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Komentarz"));
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Zapisz komentarz").setExact(true))
                .click();
    }

    private static void addsUp(JsonObject movement) {
        BigDecimal total = new BigDecimal(movement.getString("last"));
        for (JsonObject step : movement.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            total = total.add(new BigDecimal(step.getString("delta")));
            assertThat(step.getString("total")).isEqualTo(total.toPlainString());
        }
        assertThat(movement.getString("now")).isEqualTo(total.toPlainString());
    }

    /** Those who say something and those who do not. */
    private static int everybody(JsonObject tally) {
        int said =
                tally.isNull("said")
                        ? 0
                        : tally.getJsonObject("said").keySet().stream()
                                .mapToInt(code -> tally.getJsonObject("said").getInt(code))
                                .sum();
        assertThat(said + tally.getInt("noData")).isEqualTo(tally.getInt("asked"));
        return tally.getInt("asked");
    }

    private static String total(Api api, String response) {
        return api.object(response + "/score").getString("total");
    }

    private static String mean(Api api, String year) {
        return api.array(year + "comparison/counties").getValuesAs(JsonObject.class).stream()
                .filter(county -> county.getString("county").equals("2205"))
                .findFirst()
                .orElseThrow()
                .getString("total");
    }

    private static String two(String decimal) {
        return new BigDecimal(decimal).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.strip().replace(',', '.').replace('−', '-').replace("+", ""));
    }

    private static String text(String text) {
        return Json.createObjectBuilder().add("text", text).build().toString();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
