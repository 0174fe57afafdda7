package pl.paktometr.it;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On 2025, a closed campaign that no other test changes, unless it must be incomplete. */
class ComparisonIT {
    private static final String YEAR = "api/v1/regions/22/campaigns/2025/";
    private static final String COUNTIES = YEAR + "comparison/counties";
    private static final String UNITS = YEAR + "comparison/units";
    private static final String LOOK = "api/v1/comparison/";
    private static final String MIKOLAJKI = "221602";
    private static final List<String> CITIES = List.of("2261", "2262", "2263", "2264");

    @Test
    void aCountyIsTheMeanOfItsUnits(Product product) {
        Visit analyst = analyst(product);
        Map<String, List<JsonObject>> units =
                objects(analyst.get(UNITS).body()).stream()
                        .collect(groupingBy(unit -> unit.getString("county")));
        List<JsonObject> counties = objects(analyst.get(COUNTIES).body());
        assertThat(counties)
                .hasSize(20)
                .allSatisfy(
                        county -> {
                            List<JsonObject> members = units.get(county.getString("county"));
                            assertThat(county.getInt("asked")).isEqualTo(members.size());
                            assertThat(points(county))
                                    .isCloseTo(
                                            members.stream()
                                                    .mapToDouble(ComparisonIT::points)
                                                    .average()
                                                    .orElseThrow(),
                                            within(0.011));
                        });
        assertThat(counties)
                .filteredOn(county -> county.getInt("rank") == 1)
                .allSatisfy(
                        best ->
                                assertThat(counties)
                                        .noneMatch(county -> points(county) > points(best)));
    }

    @Test
    void anIncompleteCountySaysBetweenWhatItCanEndUpAndASilentOneHasNoTotal(Product product) {
        List<JsonObject> counties =
                objects(
                        analyst(product)
                                .get("api/v1/regions/22/campaigns/2026/comparison/counties")
                                .body());
        assertThat(counties)
                .filteredOn(county -> county.containsKey("range"))
                .isNotEmpty()
                .allSatisfy(
                        county -> {
                            JsonObject range = county.getJsonObject("range");
                            assertThat(points(county))
                                    .isBetween(
                                            Double.valueOf(range.getString("low")),
                                            Double.valueOf(range.getString("high")));
                        });
        assertThat(counties)
                .filteredOn(county -> county.getInt("answered") == 0)
                .allSatisfy(
                        county -> {
                            assertThat(county.isNull("total")).isTrue();
                            assertThat(county.getString("absence")).isEqualTo("NO_DATA");
                        });
        assertThat(counties)
                .filteredOn(county -> 2 * county.getInt("answered") < county.getInt("asked"))
                .noneMatch(county -> county.containsKey("rank"));
    }

    @Test
    void theMethodCanBeChosenButNotInvented(Product product) {
        Visit analyst = analyst(product);
        assertThat(analyst.get(COUNTIES + "?method=mean").body())
                .isEqualTo(analyst.get(COUNTIES).body())
                .isNotEqualTo(analyst.get(COUNTIES + "?method=median").body())
                .isNotEqualTo(analyst.get(COUNTIES + "?method=weighted").body());
        var refused = analyst.get(COUNTIES + "?method=best");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"no_such_aggregate\"");
    }

    @Test
    void theUnitsOfOneCountyCanBeAskedForAlone(Product product) {
        assertThat(objects(analyst(product).get(UNITS + "?county=2205").body()))
                .hasSize(9)
                .allMatch(unit -> unit.getString("county").equals("2205"))
                .extracting(unit -> unit.getString("unit"))
                .contains("2205", "2205012");
        assertThat(analyst(product).get(UNITS + "?county=0401").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COUNTIES,
                UNITS,
                YEAR + "exports/campaign.xlsx",
                "api/v1/comparison/table?region=22&year=2025",
                "api/v1/comparison/map.csv?region=22&year=2025",
                "comparison/desk.xhtml?region=22&year=2025",
                "comparison/county.xhtml?region=22&year=2025&county=2205",
                "comparison/unit.xhtml?region=22&year=2025&unit=2205022"
            })
    void whoAnswersForOneUnitDoesNotSeeTheOthers(String path, Product product) {
        Visit clerk = new Visit(product);
        clerk.signIn("urzad-2205012");
        assertThat(clerk.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void theCampaignIsSavedAsAWorkbookThatSaysItsDataAreInvented(Product product)
            throws IOException {
        var export = analyst(product).download(YEAR + "exports/campaign.xlsx?lang=pl");
        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"dane-przykladowe-paktometr-22-2025-campaign.xlsx\"");
        assertThat(part(export.body(), "xl/workbook.xml"))
                .containsSubsequence(
                        "\"dane\"", "\"wyniki\"", "\"powiaty\"", "\"metoda\"", "\"opis\"");
        assertThat(part(export.body(), "docProps/core.xml")).contains("Dane przykładowe");
        assertThat(part(export.body(), "xl/worksheets/sheet1.xml").split("<row ")).hasSize(142);
    }

    @Test
    void aReportOrFormatThatIsNotThereIsNotFound(Product product) {
        assertThat(analyst(product).get(YEAR + "exports/campaign.exe").statusCode()).isEqualTo(404);
        assertThat(analyst(product).get(YEAR + "exports/secrets.xlsx").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table?region=22&year=2026",
                "table?region=22&year=2025&method=weighted&kind=rural_municipality",
                "table?region=22&year=2025&level=units&kind=city_county&dependent=no",
                "map?region=22&year=2026&measures=B",
                "heat?region=22&year=2026",
                "distribution?region=22&year=2025",
                "distribution?region=22&year=2025&level=units",
                "ranking?region=22&year=2025",
                "radar?region=22&year=2025&places=2205,2261",
                "trend?region=22&year=2026&places=2205",
                "scatter?region=22&year=2026&measures=A,D"
            })
    void pageApiAndFileSayTheSame(String view, Product product) {
        Visit analyst = analyst(product);
        JsonObject look = object(analyst.get(LOOK + view));
        Map<String, List<String>> page = Figures.in(analyst.get(desk(view)).body(), "figures");
        List<List<String>> file = csv(analyst.get(file(view)));
        List<JsonObject> rows = rows(look);
        assertThat(rows).isNotEmpty();
        assertThat(page.keySet()).containsExactlyElementsOf(codes(rows));
        assertThat(file.stream().skip(1).limit(rows.size()).map(row -> row.get(0)))
                .containsExactlyElementsOf(codes(rows));
        for (int i = 0; i < rows.size(); i++) {
            List<JsonObject> cells =
                    rows.get(i).getJsonArray("cells").getValuesAs(JsonObject.class);
            List<String> onPage = page.get(rows.get(i).getString("code"));
            List<String> inFile = file.get(i + 1);
            assertThat(onPage).hasSameSizeAs(cells);
            assertThat(inFile).hasSize(cells.size() + 2);
            for (int j = 0; j < cells.size(); j++) {
                same(cells.get(j), onPage.get(j), inFile.get(j + 2));
            }
        }
    }

    @Test
    void anAbsenceIsACodeInJsonAndAWordInTheFile(Product product) {
        Visit analyst = analyst(product);
        String view = "map?region=22&year=2026";
        List<JsonObject> silent =
                rows(object(analyst.get(LOOK + view))).stream()
                        .filter(row -> cell(row, 1).getString("value").equals("0"))
                        .toList();
        assertThat(silent)
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            assertThat(cell(row, 0).isNull("value")).isTrue();
                            assertThat(cell(row, 0).getString("absence")).isEqualTo("NO_DATA");
                        });
        List<String> codes = codes(silent);
        assertThat(csv(analyst.get(file(view))))
                .filteredOn(row -> codes.contains(row.get(0)))
                .hasSameSizeAs(silent)
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("brak danych"));
        assertThat(csv(analyst.get(file(view).replace("lang=pl", "lang=en"))))
                .filteredOn(row -> codes.contains(row.get(0)))
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("no data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pie?region=22",
                "table?region=2205",
                "table?region=22&year=x",
                "table?region=22&year=2025&level=villages",
                "table?region=22&year=2025&measures=Z9",
                "table?region=22&year=2025&method=best",
                "table?region=22&year=2025&basis=guessed",
                "table?region=22&year=2025&kind=castle",
                "table?region=22&year=2025&size=huge",
                "table?region=22&year=2025&dependent=maybe",
                "table?region=22&year=2025&county=22",
                "table?region=22&year=2025&since=before",
                "table?region=22&year=2025&level=regions&first=next",
                "table.csv?region=22&year=2025&method=best"
            })
    void whatCannotBeMeantIsRefused(String view, Product product) {
        Api.problem(400, new Api(product, "rops").get("comparison/" + view));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table?region=22&year=1999",
                "table?region=2",
                "trend?region=22&year=2025&places=here"
            })
    void whatIsNotOnRecordIsNotFound(String view, Product product) {
        Api.problem(404, new Api(product, "rops").get("comparison/" + view));
    }

    @Test
    void anAnalystComparesNeitherTheCountryNorAnotherRegion(Product product) {
        Api rops = new Api(product, "rops");
        Api.problem(403, rops.get("comparison/table?region=PL"));
        Api.problem(403, rops.get("comparison/table?region=04"));
        Api.problem(403, rops.get("comparison/map.csv?region=PL"));
        Visit visit = analyst(product);
        assertThat(visit.get("comparison/desk.xhtml?region=PL").statusCode()).isEqualTo(403);
        assertThat(visit.get("comparison/desk.xhtml?region=04").statusCode()).isEqualTo(403);
    }

    @Test
    void smallGroupsAreWithheldFromTheCommitteeAlike(Product product) throws SQLException {
        Visit analyst = analyst(product);
        Visit committee = new Visit(product);
        committee.signIn("komitet");
        String view = "table?region=22&year=2024";
        String unit = "2205012";
        String sheet = "response/score.xhtml?region=22&year=2024&unit=" + unit;
        String response = "api/v1/regions/22/campaigns/2024/responses/" + unit;
        String workbook = "api/v1/regions/22/campaigns/2024/exports/campaign.xlsx";
        assertThat(committee.get(sheet).statusCode()).isEqualTo(200);
        assertThat(committee.download(workbook).statusCode()).isEqualTo(200);
        Map<String, List<String>> before = Figures.in(committee.get(desk(view)).body(), "figures");
        CITIES.forEach(city -> assertThat(before.get(city)).doesNotContain("WITHHELD"));
        smallestGroup(product, 3);
        try {
            JsonObject look = object(committee.get(LOOK + view));
            int total = column(look, "TOTAL");
            Map<String, List<String>> page =
                    Figures.in(committee.get(desk(view)).body(), "figures");
            List<List<String>> file = csv(committee.get(file(view)));
            for (String city : CITIES) {
                JsonObject row = row(look, city);
                assertThat(cell(row, total).isNull("value")).isTrue();
                assertThat(cell(row, total).getString("absence")).isEqualTo("WITHHELD");
                assertThat(page.get(city).get(total)).isEqualTo("WITHHELD");
                assertThat(file)
                        .filteredOn(line -> line.get(0).equals(city))
                        .singleElement()
                        .satisfies(line -> assertThat(line.get(total + 2)).isEqualTo("ukryte"));
            }
            assertThat(page.get("2205").get(total)).isEqualTo(before.get("2205").get(total));
            assertThat(object(committee.get(LOOK + "heat?region=22&year=2025")).toString())
                    .as("a year before or after tells no more")
                    .contains("WITHHELD");
            assertThat(objects(committee.get(COUNTIES.replace("2025", "2024")).body()))
                    .filteredOn(county -> CITIES.contains(county.getString("county")))
                    .hasSize(CITIES.size())
                    .allMatch(county -> county.isNull("total"));
            assertThat(objects(committee.get(UNITS.replace("2025", "2024")).body()))
                    .isNotEmpty()
                    .allMatch(row -> row.isNull("total"));

            for (String choice :
                    List.of(
                            "method=median",
                            "basis=accepted",
                            "kind=city_county",
                            "dependent=no")) {
                refused(committee.get(LOOK + view + "&" + choice), "choice_withheld");
            }
            assertThat(committee.get(desk(view) + "&method=median").statusCode()).isEqualTo(403);
            for (String path :
                    List.of(
                            response,
                            response + "/score",
                            workbook,
                            "api/v1/regions/22/campaigns/2024/errata",
                            "api/v1/regions/22/campaigns/2025/responses/" + unit)) {
                refused(committee.get(path), "response_withheld");
            }
            for (String path :
                    List.of(
                            sheet,
                            "comparison/unit.xhtml?region=22&year=2024&unit=" + unit,
                            "movement/unit.xhtml?region=22&year=2025&unit=" + unit,
                            "movement/county.xhtml?region=22&year=2025&county=2205",
                            "commitment/matrix.xhtml?region=22&year=2024")) {
                assertThat(committee.get(path).statusCode()).as(path).isEqualTo(403);
            }
            assertThat(
                            committee
                                    .get("comparison/county.xhtml?region=22&year=2024&county=2261")
                                    .body())
                    .contains("ukryte")
                    .doesNotContain("id=\"units\"");

            assertThat(Figures.in(analyst.get(desk(view)).body(), "figures")).isEqualTo(before);
            assertThat(analyst.get(LOOK + view + "&method=median").statusCode()).isEqualTo(200);
            assertThat(analyst.download(workbook).statusCode()).isEqualTo(200);
            Visit office = new Visit(product);
            office.signIn("urzad-" + unit);
            assertThat(office.get(sheet).statusCode()).isEqualTo(200);
        } finally {
            smallestGroup(product, 1);
        }
    }

    @Test
    void aCountryAnalystComparesEverythingAndReadsNothingElse(Product product) {
        Visit country = countryAnalyst(product);
        JsonObject look = object(country.get(LOOK + "table?region=PL&level=regions&year=2025"));
        assertThat(codes(look.getJsonArray("rows").getValuesAs(JsonObject.class)))
                .containsExactly("22");
        assertThat(country.get("comparison/desk.xhtml?region=PL").body()).contains("cała Polska");
        assertThat(
                        Figures.in(
                                country.get("comparison/desk.xhtml?region=22&year=2025").body(),
                                "figures"))
                .containsKeys("2205", "2261");
        for (String path :
                List.of(
                        "index.xhtml",
                        "comparison/county.xhtml?region=22&year=2025&county=2205",
                        "comparison/unit.xhtml?region=22&year=2025&unit=2205022")) {
            var answer = country.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .doesNotContain("/movement/", "/commitment/", "/response/", "@example.org");
        }
        for (String path :
                List.of(
                        "response/list.xhtml?region=22&year=2025",
                        "response/score.xhtml?region=22&year=2025&unit=2205022",
                        "mail/list.xhtml",
                        "movement/unit.xhtml?region=22&year=2025&unit=2205022",
                        "commitment/matrix.xhtml?region=22&year=2025",
                        "account/list.xhtml",
                        YEAR + "responses",
                        YEAR + "responses/2205022",
                        YEAR + "responses/2205022/score",
                        YEAR + "exports/campaign.xlsx")) {
            assertThat(country.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    /** On a unit and a year in which no other test marks anything. */
    @Test
    void whatTheOfficeHasVerifiedCountsAsCorrected(Product product) {
        Api rops = new Api(product, "rops");
        String response = "regions/22/campaigns/2024/responses/" + MIKOLAJKI + "2";
        String view = "comparison/table?region=22&year=2024&level=units&county=2216";
        JsonObject before = rops.object(view + "&basis=verified");
        assertThat(cell(row(before, MIKOLAJKI), column(before, "TOTAL")).getString("absence"))
                .isEqualTo("NO_DATA");
        String level =
                rops.object(response)
                        .getJsonObject("answers")
                        .getJsonObject("A1")
                        .get("value")
                        .toString();
        String other = level.equals("0") ? "4" : "0";
        Api.done(
                rops.put(
                        response + "/marks/A1",
                        "{\"mark\": \"CORRECTED\", \"corrected\": \"%s\", \"comment\": \"Ustalone telefonicznie\"}"
                                .formatted(other)));
        JsonObject checking = rops.object(response + "/checking");
        assertThat(checking.getString("verified")).isNotEqualTo(checking.getString("declared"));
        JsonObject after = rops.object(view + "&basis=verified");
        assertThat(cell(row(after, MIKOLAJKI), column(after, "TOTAL")).getString("value"))
                .isEqualTo(checking.getString("verified"));
        JsonObject submitted = rops.object(view);
        assertThat(cell(row(submitted, MIKOLAJKI), column(submitted, "TOTAL")).getString("value"))
                .isEqualTo(checking.getString("declared"));
        JsonObject counties = rops.object("comparison/map?region=22&year=2024&basis=verified");
        assertThat(cell(row(counties, "2216"), 0).getString("value"))
                .isEqualTo(checking.getString("verified"));
        assertThat(cell(row(counties, "2216"), 1).getString("value")).isEqualTo("1");
        assertThat(row(counties, "2216").getBoolean("hatched")).isTrue();
    }

    private static Visit countryAnalyst(Product product) {
        Visit administrator = new Visit(product);
        administrator.signIn("admin");
        var created =
                administrator.submit(
                        "account/create.xhtml",
                        Map.of(
                                "login", "kraj.it",
                                "name", "Analityk krajowy",
                                "email", "",
                                "role", "COUNTRY_ANALYST",
                                "region", "",
                                "unit", "",
                                "create", "x"));
        var link = Pattern.compile("(setup\\.xhtml\\?token=[\\w-]{43})").matcher(created.body());
        assertThat(link.find()).as(created.body()).isTrue();
        Visit country = new Visit(product);
        String password = "cztery czaple nad zalewem";
        country.submit(
                link.group(1), Map.of("password", password, "repeated", password, "finish", "x"));
        assertThat(country.signIn("kraj.it", password, "login.xhtml").statusCode()).isEqualTo(302);
        return country;
    }

    /** As an analyst sets it on the page of the edition, which by then is closed for a year. */
    private static void smallestGroup(Product product, int units) throws SQLException {
        try (var database = product.database();
                var statement = database.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "UPDATE campaign SET smallest_group = %d WHERE region = '22' AND year = 2024"
                                            .formatted(units)))
                    .isEqualTo(1);
        }
    }

    private static void refused(HttpResponse<String> answer, String code) {
        assertThat(Api.problem(403, answer).getString("code")).isEqualTo(code);
    }

    private static String desk(String view) {
        return "comparison/desk.xhtml?view=" + view.replace('?', '&');
    }

    private static String file(String view) {
        return LOOK + view.replace("?", ".csv?") + "&lang=pl";
    }

    private static void same(JsonObject cell, String onPage, String inFile) {
        if (cell.isNull("value")) {
            assertThat(onPage).isEqualTo(cell.getString("absence"));
            assertThat(inFile).matches("\\p{L}[\\p{L} ,]+");
        } else {
            double number = Double.parseDouble(cell.getString("value"));
            assertThat(Double.parseDouble(onPage)).isCloseTo(number, within(0.0051));
            assertThat(Double.parseDouble(inFile.replace(',', '.')))
                    .isCloseTo(Double.parseDouble(onPage), within(0.000001));
        }
    }

    private static List<List<String>> csv(HttpResponse<String> file) {
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        return file.body()
                .replace("\ufeff", "")
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return Api.expect(200, answer).asJsonObject();
    }

    /** Body and foot. */
    private static List<JsonObject> rows(JsonObject look) {
        return Stream.of("rows", "foot")
                .flatMap(part -> look.getJsonArray(part).getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static JsonObject row(JsonObject look, String code) {
        return rows(look).stream()
                .filter(row -> row.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getString("code")).toList();
    }

    private static JsonObject cell(JsonObject row, int column) {
        return row.getJsonArray("cells").getJsonObject(column);
    }

    private static int column(JsonObject look, String code) {
        return look.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                .map(column -> column.getString("code"))
                .toList()
                .indexOf(code);
    }

    private static Visit analyst(Product product) {
        Visit visit = new Visit(product);
        visit.signIn("rops");
        return visit;
    }

    private static List<JsonObject> objects(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return new ArrayList<>(array.getValuesAs(JsonObject.class));
        }
    }

    private static double points(JsonObject row) {
        return Double.parseDouble(row.getString("total"));
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
