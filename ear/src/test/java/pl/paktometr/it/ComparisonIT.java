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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                "comparison/counties.xhtml?region=22&year=2025",
                "comparison/county.xhtml?region=22&year=2025&county=2205"
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
