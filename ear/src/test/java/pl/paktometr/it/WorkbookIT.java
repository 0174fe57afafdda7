package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questionnaire of an office on the way out as a workbook, and on the way back. */
@ExtendWith(Chromium.class)
class WorkbookIT {
    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;
    private static final String CZARNE = "2203023";
    private static final String DEBRZNO = "2203043";
    private static final String PAGE = "workbook/fill.xhtml?region=22&year=2026&unit=" + CZARNE;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aClerkFillsInOfflineAndDecidesOnEachDifference(Page page, Product product)
            throws IOException {
        Api colleague = editable(product, CZARNE, "pomoc-");
        People.signIn(page, product, "urzad-" + CZARNE);
        page.navigate("response/area.xhtml?area=A&region=22&year=2026&unit=" + CZARNE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wypełnij w Excelu"))
                .click();
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        assertThat(download.suggestedFilename())
                .isEqualTo("dane-przykladowe-paktometr-samoocena-2026-2203023.xlsx");
        byte[] file = Files.readAllBytes(download.path());

        int a1 = level(colleague, CZARNE, "A1");
        int a2 = level(colleague, CZARNE, "A2");
        Api.expect(200, save(colleague, CZARNE, "A2", other(a2, 1)));
        byte[] filled =
                filled(
                        file,
                        Map.of(
                                "A1", (double) other(a1, 2),
                                "A2", (double) other(a2, 2),
                                "D1a", "sporo",
                                "D2a", "1 234,56 zł",
                                "A1-remark", "Z pliku: ąę"));
        upload(page, filled);

        assertThat(page.locator("#conflicts tbody tr")).hasCount(1);
        assertThat(page.locator("#conflicts")).containsText("A2");
        assertThat(page.locator("#conflicts")).containsText("pomoc-2203023");
        assertThat(page.locator("#changed")).containsText("1 234,56 zł");
        assertThat(page.locator("#wrong")).containsText("To nie jest liczba całkowita");
        assertThat(page.locator("#wrong")).containsText("komórka D");
        EveryPageIT.keepsTheRules(page);
        page.setViewportSize(390, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.setViewportSize(1280, 900);
        assertThat(
                        page.locator(".table-scroll")
                                .evaluateAll(
                                        "all => all.every(e => e.scrollWidth == e.clientWidth)"))
                .as("each table is wholly in sight")
                .isEqualTo(true);
        assertThat(level(colleague, CZARNE, "A1")).isEqualTo(a1);

        button(page, "Zapisz wybrane").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Bez wyboru: A2");
        assertThat(level(colleague, CZARNE, "A1")).isEqualTo(a1);

        page.locator("input[name='choice-A2'][value=keep]").check();
        button(page, "Zapisz wybrane").click();
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("Zapisano z pliku: A1, A1-remark, D2a.");
        assertThat(level(colleague, CZARNE, "A1")).isEqualTo(other(a1, 2));
        assertThat(level(colleague, CZARNE, "A2")).isEqualTo(other(a2, 1));
        JsonObject answers = colleague.object(response(CZARNE)).getJsonObject("answers");
        assertThat(answers.getJsonObject("D2a").getString("value")).isEqualTo("1234.56");
        assertThat(answers.getJsonObject("A1-remark").getString("value")).isEqualTo("Z pliku: ąę");
        assertThat(page.locator("#conflicts tbody tr")).hasCount(1);

        button(page, "Usuń plik bez zapisywania").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Plik usunięto");
    }

    @Test
    void worksWithoutScripts(Page page, Product product) throws IOException {
        editable(product, CZARNE, "pomoc-");
        try (var plain =
                page.context()
                        .browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(product.uri("").toString())
                                        .setJavaScriptEnabled(false))) {
            Page other = plain.newPage();
            People.signIn(other, product, "urzad-" + CZARNE);
            other.navigate(PAGE);
            Download download = other.waitForDownload(() -> other.locator("#download").click());
            upload(
                    other,
                    filled(
                            Files.readAllBytes(download.path()),
                            Map.of("B1-remark", "Bez skryptów " + System.nanoTime())));
            button(other, "Zapisz wybrane").click();
            assertThat(other.getByRole(AriaRole.STATUS).first())
                    .containsText("Zapisano z pliku: B1-remark.");
        }
    }

    @Test
    void nobodyOverwritesWhatTheOtherBroughtMeanwhile(Product product) {
        Api first = editable(product, DEBRZNO, "urzad-");
        Api second = new Api(product, "pomoc-" + DEBRZNO);
        byte[] file = download(product, DEBRZNO);
        int b1 = level(first, DEBRZNO, "B1");
        byte[] firsts = filled(file, Map.of("B1", (double) other(b1, 1)));
        byte[] seconds = filled(file, Map.of("B1", (double) other(b1, 2), "B2-remark", "Drugi"));

        JsonObject mine = post(first, DEBRZNO, firsts);
        JsonObject theirs = post(second, DEBRZNO, seconds);
        assertThat(kinds(theirs)).containsEntry("B1", "CHANGED");
        assertThat(apply(first, DEBRZNO, mine, true).getJsonArray("taken").toString())
                .isEqualTo("[\"B1\"]");

        JsonObject late = apply(second, DEBRZNO, theirs, true);
        assertThat(late.getJsonArray("taken").toString()).isEqualTo("[\"B2-remark\"]");
        assertThat(late.getJsonObject("refused").getString("B1")).contains("w międzyczasie");
        assertThat(level(first, DEBRZNO, "B1")).isEqualTo(other(b1, 1));

        JsonObject again = second.object(uploads(DEBRZNO) + "/" + theirs.getJsonNumber("upload"));
        assertThat(kinds(again)).containsEntry("B1", "CONFLICT").hasSize(1);
        Api.problem(404, first.get(uploads(DEBRZNO) + "/" + theirs.getJsonNumber("upload")));
        apply(second, DEBRZNO, again, true);
        assertThat(level(first, DEBRZNO, "B1")).isEqualTo(other(b1, 2));
    }

    @Test
    void whatIsNoWorkbookOfTheUnitIsNamed(Product product) {
        Api api = editable(product, DEBRZNO, "urzad-");
        assertThat(refusal(api, 400, "TERYT;A1".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("spreadsheet_refused.not_a_workbook");
        assertThat(api.unread(uploads(DEBRZNO), FIFTY_MEGABYTES))
                .startsWith("HTTP/1.1 413")
                .contains("body_too_large");
        editable(product, CZARNE, "urzad-");
        assertThat(refusal(api, 400, download(product, CZARNE)))
                .isEqualTo("workbook_refused.other_unit");
        Api.problem(
                400,
                api.post(
                        uploads(DEBRZNO)
                                + "/"
                                + post(
                                                api,
                                                DEBRZNO,
                                                filled(
                                                        download(product, DEBRZNO),
                                                        Map.of(
                                                                "C1-remark",
                                                                "x" + System.nanoTime())))
                                        .getJsonNumber("upload")
                                + "/choices",
                        "{}"));
    }

    @Test
    void aFileTooLargeForAnyPageIsRefusedBeforeItIsRead(Product product) {
        assertThat(
                        product.unread(
                                PAGE,
                                "Content-Type: multipart/form-data; boundary=x",
                                FIFTY_MEGABYTES))
                .startsWith("HTTP/1.1 413")
                .contains("Plik jest za duży");
    }

    private static void upload(Page page, byte[] file) {
        page.setInputFiles("#file", new FilePayload("wypełniony.xlsx", XLSX, file));
        button(page, "Wczytaj i pokaż różnice").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] download(Product product, String unit) {
        Visit visit = new Visit(product);
        visit.signIn("urzad-" + unit);
        var answer =
                visit.download(
                        "api/v1/regions/22/campaigns/2026/workbooks/"
                                + unit
                                + "/questionnaire.xlsx?lang=pl");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** As a person would: by the code in the row. */
    private static byte[] filled(byte[] file, Map<String, Object> answers) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            answers.forEach((code, answer) -> enter(workbook, code, answer));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enter(XSSFWorkbook workbook, String code, Object answer) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                Cell key = row.getCell(0);
                if (key != null
                        && key.toString().equals(code)
                        && !workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
                    Cell cell = row.getCell(3, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    if (answer instanceof Double number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(answer.toString());
                    }
                    return;
                }
            }
        }
        throw new AssertionError("No row " + code);
    }

    private static JsonObject post(Api api, String unit, byte[] file) {
        return Api.expect(201, api.file(uploads(unit), file)).asJsonObject();
    }

    private static String refusal(Api api, int status, byte[] file) {
        return Api.problem(status, api.file(uploads(DEBRZNO), file)).getString("code");
    }

    private static JsonObject apply(Api api, String unit, JsonObject difference, boolean take) {
        var choices = Json.createObjectBuilder();
        rows(difference)
                .forEach(
                        row ->
                                choices.add(
                                        row.getString("code"),
                                        Json.createObjectBuilder()
                                                .add("take", take)
                                                .add("version", row.getInt("version"))));
        return Api.expect(
                        200,
                        api.post(
                                uploads(unit)
                                        + "/"
                                        + difference.getJsonNumber("upload")
                                        + "/choices",
                                Json.createObjectBuilder()
                                        .add("choices", choices)
                                        .build()
                                        .toString()))
                .asJsonObject();
    }

    private static List<JsonObject> rows(JsonObject difference) {
        return difference.getJsonArray("differences").getValuesAs(JsonObject.class);
    }

    private static Map<String, String> kinds(JsonObject difference) {
        return rows(difference).stream()
                .collect(toMap(row -> row.getString("code"), row -> row.getString("kind")));
    }

    private static String uploads(String unit) {
        return "regions/22/campaigns/2026/workbooks/" + unit + "/uploads";
    }

    private static String response(String unit) {
        return "regions/22/campaigns/2026/responses/" + unit;
    }

    /** Whatever the demonstration made of it; as somebody of that office. */
    private static Api editable(Product product, String unit, String login) {
        Api rops = new Api(product, "rops");
        if (rops.object(response(unit)).getString("state").equals("SUBMITTED")) {
            Api.done(rops.post(response(unit) + "/return", "{\"reason\": \"Proszę poprawić\"}"));
        }
        return new Api(product, login + unit);
    }

    private static HttpResponse<String> save(Api api, String unit, String code, int level) {
        JsonObject answer = api.object(response(unit)).getJsonObject("answers").getJsonObject(code);
        String path = response(unit) + "/answers/" + code;
        String body = "{\"value\": " + level + "}";
        return answer == null
                ? api.put(path, body)
                : api.put(path, body, "\"" + answer.getInt("version") + "\"");
    }

    /** −1 if nobody has answered. */
    private static int level(Api api, String unit, String code) {
        JsonObject answer = api.object(response(unit)).getJsonObject("answers").getJsonObject(code);
        return answer == null ? -1 : answer.getInt("value", -1);
    }

    /** Levels 0 to 3 are on every scale; the one that stands would change nothing. */
    private static int other(int level, int further) {
        return (level + further + 4) % 4;
    }
}
