package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed comes back as what was typed, and nothing takes it for anything else. */
@ExtendWith(Chromium.class)
class AttackStringsIT {
    private static final String RESPONSES = "regions/22/campaigns/2026/responses";
    private static final List<String> RESULTS =
            List.of(
                    "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5", "C1", "C2", "C3",
                    "D1", "D2", "D3", "D4", "D5", "D6", "D7");

    private static final Pattern OUT_OF_ITS_ATTRIBUTE =
            Pattern.compile("<[^>]*\" autofocus onfocus=window");

    @Test
    void whatAClerkTypesComesBackUnchangedEverywhere(Page page, Product product)
            throws IOException {
        Api rops = new Api(product, "rops");
        String unit = lastUntouched(rops);
        Api clerk = new Api(product, "urzad-" + unit);
        String mine = RESPONSES + "/" + unit;
        Map<String, String> typed = remarks();
        Answers.give(clerk, mine, Answers.WORKED_EXAMPLE);
        typed.forEach((code, attack) -> save(clerk, mine, code, attack));

        JsonObject answers = clerk.object(mine).getJsonObject("answers");
        typed.forEach(
                (code, attack) ->
                        assertThat(answers.getJsonObject(code).getString("value"))
                                .as(code)
                                .isEqualTo(attack.stripTrailing()));

        People.signIn(page, product, "urzad-" + unit);
        typed.forEach(
                (code, attack) -> {
                    page.navigate(
                            "response/area.xhtml?region=22&year=2026&unit=%s&area=%s"
                                    .formatted(unit, code.substring(0, 1)));
                    assertThat(values(page)).as(code).contains(attack.stripTrailing());
                    ranNothing(page);
                });
        inTheWorkbook(
                clerk.download(
                        "regions/22/campaigns/2026/workbooks/" + unit + "/questionnaire.xlsx"),
                typed);

        Api.expect(200, clerk.post(mine + "/submission", ""));
        page.navigate("response/review.xhtml?region=22&year=2026&unit=" + unit);
        ranNothing(page);

        Visit country = new Visit(product);
        country.signIn("admin");
        for (String format : List.of("csv", "csv-excel")) {
            inTheLines(country.get("api/v1/exports/country-long." + format).body(), format, typed);
        }
    }

    @Test
    void aNameIsANameOnEveryPage(Product product) {
        Visit admin = new Visit(product);
        admin.signIn("admin");
        List<String> names = AttackStrings.drawn(30);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            HttpResponse<String> made =
                    admin.submit(
                            "account/create.xhtml",
                            Map.of(
                                    "login", "atak." + i,
                                    "name", name,
                                    "email", "",
                                    "role", "CLERK",
                                    "region", "",
                                    "unit", "2206032",
                                    "create", "x"));
            assertThat(made.statusCode()).as(name).isEqualTo(200);
            String list = admin.get("account/list.xhtml?text=atak." + i).body();
            assertThat(list).as(name).contains("atak." + i);
            assertThat(unescaped(list)).contains(name);
            isNoMarkup(list, name);
        }
    }

    @Test
    void whatStandsInAnAddressIsNeverMarkupNorAFailure(Product product) {
        Visit admin = new Visit(product);
        admin.signIn("admin");
        List<String> pages =
                List.of(
                        "login.xhtml?next=",
                        "login.xhtml?expired=",
                        "verify.xhtml?sha256=",
                        "setup.xhtml?token=",
                        "account/list.xhtml?text=",
                        "account/tokens.xhtml?id=",
                        "audit/list.xhtml?actor=",
                        "unit/list.xhtml?text=",
                        "mail/list.xhtml?address=",
                        "export/links.xhtml?target=",
                        "comparison/desk.xhtml?region=22&year=2025&places=",
                        "comparison/desk.xhtml?region=22&year=2025&sort=",
                        "response/area.xhtml?region=22&year=2026&unit=2205012&area=",
                        "response/list.xhtml?region=22&year=",
                        "api/v1/comparison/table?region=22&year=2025&sort=",
                        "api/v1/regions/22/campaigns/2025/responses?state=",
                        "api/v1/regions/22/campaigns/2025/responses/",
                        "api/v1/regions/");
        int asked = 0;
        for (String attack : AttackStrings.ALL) {
            for (String place : pages) {
                HttpResponse<String> answer = admin.get(place + encoded(attack));
                assertThat(answer.statusCode()).as(place + attack).isLessThan(500);
                String type = answer.headers().firstValue("Content-Type").orElse("");
                if (type.startsWith("text/html")) {
                    isNoMarkup(answer.body(), attack);
                } else {
                    assertThat(type).as(place + attack).matches("|application/(problem.)?json.*");
                }
                asked++;
            }
        }
        System.out.println("Attack strings in addresses: " + asked + " requests");
    }

    @Test
    void aFileNameIsOnlyShown(Page page, Product product) {
        Api rops = new Api(product, "rops");
        String unit = lastUntouched(rops);
        People.signIn(page, product, "urzad-" + unit);
        for (String attack : AttackStrings.ALL) {
            page.navigate("workbook/fill.xhtml?region=22&year=2026&unit=" + unit);
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            attack + ".xlsx",
                            "text/html",
                            "<script>window.pwned=1</script>".getBytes(StandardCharsets.UTF_8)));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Wczytaj i pokaż różnice"))
                    .click();
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                            page.getByRole(AriaRole.ALERT))
                    .isVisible();
            ranNothing(page);
        }
    }

    private static void inTheWorkbook(HttpResponse<byte[]> file, Map<String, String> typed)
            throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        } else if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula())
                                    .doesNotContain("cmd|", "HYPERLINK(\"http://elsewhere");
                        }
                    }
                }
            }
        }
        typed.values().forEach(attack -> assertThat(texts).contains(attack.stripTrailing()));
    }

    private static void inTheLines(String csv, String format, Map<String, String> typed)
            throws IOException {
        char delimiter = format.equals("csv") ? ',' : ';';
        List<String> cells = new ArrayList<>();
        try (var lines =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .get()
                        .parse(new StringReader(csv.replaceFirst("^\uFEFF", "")))) {
            for (CSVRecord line : lines) {
                line.forEach(cells::add);
            }
        }
        typed.values()
                .forEach(
                        attack ->
                                assertThat(cells)
                                        .as(format)
                                        .contains(harmless(attack.stripTrailing())));
        assertThat(cells)
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"))
                .noneMatch(cell -> cell.startsWith("+"));
    }

    private static String harmless(String text) {
        return "'=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Map<String, String> remarks() {
        List<String> attacks = AttackStrings.drawn(AttackStrings.ALL.size() + RESULTS.size());
        Map<String, String> remarks = new LinkedHashMap<>();
        for (int i = 0; i < RESULTS.size(); i++) {
            // one of each kind and a pair, so that all are tried with twenty fields
            String text =
                    Stream.of(i, RESULTS.size() + i, attacks.size() - 1 - i)
                            .filter(at -> at < attacks.size())
                            .distinct()
                            .map(attacks::get)
                            .reduce((one, other) -> one + " | " + other)
                            .orElseThrow();
            remarks.put(RESULTS.get(i) + "-remark", text);
        }
        return remarks;
    }

    private static void save(Api clerk, String mine, String code, String attack) {
        Api.expect(
                200,
                clerk.put(
                        mine + "/answers/" + code,
                        Json.createObjectBuilder().add("typed", attack).build().toString()));
    }

    private static String lastUntouched(Api rops) {
        List<String> units =
                rops.array(RESPONSES + "?state=NOT_STARTED").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("unit"))
                        .filter(unit -> unit.length() == 7)
                        .sorted()
                        .toList();
        return units.get(units.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private static List<String> values(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('main textarea, main input')].map(f => f.value)");
    }

    private static void ranNothing(Page page) {
        assertThat(page.evaluate("typeof window.pwned")).isEqualTo("undefined");
    }

    private static void isNoMarkup(String html, String attack) {
        if (attack.contains("<")) {
            assertThat(html).as(attack).doesNotContain(attack);
        }
        assertThat(html).as(attack).doesNotContainPattern(OUT_OF_ITS_ATTRIBUTE);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
