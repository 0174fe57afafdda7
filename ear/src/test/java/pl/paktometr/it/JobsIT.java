package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that are made in the background, and links that a spreadsheet reads. */
@ExtendWith(Chromium.class)
class JobsIT {
    private static final String WORKBOOK = "regions/22/campaigns/2024/exports/campaign.xlsx";

    @Test
    void aJobSaysHowFarItIsAndWhatItsFileIs(Product product) throws Exception {
        Api analyst = new Api(product, "rops");
        HttpResponse<String> taken = analyst.post(WORKBOOK, "");
        JsonObject ordered = Api.expect(202, taken).asJsonObject();
        String address = taken.headers().firstValue("Location").orElseThrow();
        assertThat(address).endsWith("/api/v1/jobs/" + ordered.getInt("id"));
        JsonObject ready = ended(analyst, ordered.getInt("id"));
        assertThat(ready.getString("state")).as(ready.toString()).isEqualTo("READY");
        assertThat(ready.getInt("done")).isEqualTo(ready.getInt("total")).isPositive();
        byte[] file = analyst.download("jobs/" + ordered.getInt("id") + "/file").body();
        assertThat(file).hasSize(ready.getInt("bytes"));
        assertThat(sha256(file)).isEqualTo(ready.getString("sha256"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(100);
        }
    }

    /** Whoever adds a report or a format need not come here. */
    @Test
    void everyReportCanBeHadInEveryFormatItIsOfferedIn(Product product) {
        Api analyst = new Api(product, "rops");
        String exports = "regions/22/campaigns/2024/exports";
        assertThat(analyst.array(exports)).isNotEmpty();
        for (JsonObject offer : analyst.array(exports).getValuesAs(JsonObject.class)) {
            String name = offer.getString("report") + "." + offer.getString("format");
            for (String language : new String[] {"pl", "en"}) {
                HttpResponse<String> taken =
                        analyst.post(exports + "/" + name + "?lang=" + language, "");
                int id = Api.expect(202, taken).asJsonObject().getInt("id");
                JsonObject job = ended(analyst, id);
                assertThat(job.getString("state")).as("%s: %s", name, job).isEqualTo("READY");
                assertThat(job.getString("title")).doesNotContain("export.report");
                assertThat(job.getString("fileName"))
                        .contains("-22-2024-" + offer.getString("report"));
                assertThat(job.getInt("bytes")).as(name).isGreaterThan(500);
            }
        }
    }

    @Test
    void aJobIsItsOwnersAlone(Product product) {
        Api analyst = new Api(product, "rops");
        int id = Api.expect(202, analyst.post(WORKBOOK, "")).asJsonObject().getInt("id");
        Api other = new Api(product, "admin");
        Api.problem(404, other.get("jobs/" + id));
        Api.problem(404, other.get("jobs/" + id + "/file"));
        Api.problem(404, other.call("DELETE", "jobs/" + id, BodyPublishers.noBody()));
        assertThat(other.array("jobs").toString()).doesNotContain("\"id\":" + id + ",");
        ended(analyst, id);
    }

    @Test
    void whatIsCancelledLeavesNoFile(Product product) {
        Api analyst = new Api(product, "rops");
        int id = Api.expect(202, analyst.post(WORKBOOK, "")).asJsonObject().getInt("id");
        JsonObject cancelled =
                Api.expect(200, analyst.call("DELETE", "jobs/" + id, BodyPublishers.noBody()))
                        .asJsonObject();
        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        Api.problem(409, analyst.get("jobs/" + id + "/file"));
        assertThat(ended(analyst, id).getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void whatMayNotBeHadIsNotEvenOrdered(Product product) {
        Api.problem(403, new Api(product, "urzad-2205012").post(WORKBOOK, ""));
        Api.problem(403, new Api(product, "rops").post(WORKBOOK.replace("22/", "24/"), ""));
        Api.problem(404, new Api(product, "rops").post(WORKBOOK.replace("xlsx", "exe"), ""));
    }

    @Test
    void thePageTellsWhenAFileIsReady(Page page, Product product) throws IOException {
        People.signIn(page, product, "rops");
        page.navigate("export/list.xhtml?region=22&year=2024");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Dane edycji: przygotuj plik XLSX")
                                .setExact(true))
                .click();
        assertThat(page.locator("#jobs tbody tr").first()).containsText("Dane edycji, 22, 2024");
        var link = page.locator("#jobs tbody tr").first().getByRole(AriaRole.LINK);
        assertThat(link).containsText("Pobierz", new ContainsTextOptions().setTimeout(60_000));
        Download file = page.waitForDownload(link::click);
        assertThat(file.suggestedFilename())
                .isEqualTo("dane-przykladowe-paktometr-22-2024-campaign.xlsx");
        EveryPageIT.keepsTheRules(page);
    }

    @Test
    void aLinkGivesTheTableToWhoeverKnowsItUntilItIsWithdrawn(Page page, Product product) {
        People.signIn(page, product, "rops");
        page.navigate("comparison/desk.xhtml?region=22&year=2024&view=table");
        page.getByText("Łącze dla Excela").click();
        page.locator("#label").fill("Arkusz dyrektora");
        page.locator("#make").click();
        String link = page.locator("#link").textContent();
        EveryPageIT.keepsTheRules(page);

        HttpResponse<String> first = read(product, link, "");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(first.body()).contains("2205;").contains("kartuski");
        HttpResponse<String> again = read(product, link, "");
        assertThat(again.body()).isEqualTo(first.body());
        String tag = again.headers().firstValue("ETag").orElseThrow();
        assertThat(read(product, link, tag).statusCode()).isEqualTo(304);

        HttpResponse<String> posted =
                product.send(
                        HttpRequest.newBuilder(URI.create(link))
                                .POST(BodyPublishers.noBody())
                                .build());
        assertThat(posted.statusCode()).isEqualTo(401);
        page.navigate("export/links.xhtml");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Wycofaj łącze: Arkusz dyrektora"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Łącze wycofano");
        Api.problem(404, read(product, link, ""));
    }

    @Test
    void aLinkOpensNothingButData(Page page, Product product) {
        People.signIn(page, product, "rops");
        for (String target :
                new String[] {
                    "/api/v1/accounts",
                    "/account/list.xhtml",
                    "/api/v1/comparison/../audit.csv",
                    "/api/v1/links/x",
                    "https://example.org/api/v1/comparison/table.csv"
                }) {
            page.navigate(
                    "export/links.xhtml?target="
                            + java.net.URLEncoder.encode(
                                    target, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.locator("#make")).hasCount(0);
        }
    }

    private static HttpResponse<String> read(Product product, String link, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return product.send(request.build());
    }

    /** Asks until it has ended, a minute at most. */
    private static JsonObject ended(Api api, int id) {
        for (int i = 0; i < 240; i++) {
            JsonObject job = api.object("jobs/" + id);
            if (!job.getString("state").matches("WAITING|RUNNING")) {
                return job;
            }
            pause();
        }
        throw new AssertionError("Job " + id + " does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
