package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that leave the product: what everybody may have, and the workbook that recalculates. */
class OpenDataIT {
    private static final String OPEN = "api/v1/open/22/2024/";

    @Test
    void whatIsNotPublishedIsNotThereForAnybody(Product product) {
        HttpResponse<String> refused = product.get("api/v1/open/22/2026/open-wide.csv");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("\"code\":\"not_published\"");
        assertThat(product.get("api/v1/open/22/1999/open-wide.csv").statusCode()).isEqualTo(404);
        assertThat(
                        product.get("api/v1/regions/22/campaigns/2024/exports/open-wide.csv")
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoIsNotSignedInHasEveryFileOfAPublishedEdition(Product product) {
        published(
                product,
                1,
                () -> {
                    List<String> lines =
                            product.get(OPEN + "open-long.csv").body().lines().toList();
                    assertThat(lines.get(0))
                            .isEqualTo(
                                    "year,level,code,name,within,asked,answered,measure,measure-name,points,status");
                    assertThat(lines)
                            .anyMatch(line -> line.startsWith("2024,regions,22,"))
                            .anyMatch(line -> line.startsWith("2024,counties,2205,"))
                            .noneMatch(line -> line.contains(",units,"));
                    assertThat(product.get(OPEN + "open-wide.csv-excel").body())
                            .startsWith("\ufeffyear;level;");
                    assertThat(object(product.get(OPEN + "open-cube.json-stat")).getString("class"))
                            .isEqualTo("dataset");
                    assertThat(object(product.get(OPEN + "open-wide.json")).getString("notice"))
                            .isEqualTo("Dane przykładowe");
                    for (String file :
                            List.of("open-wide.ods", "open-long.xlsx", "open-dictionary.csv")) {
                        assertThat(product.get(OPEN + file).statusCode()).as(file).isEqualTo(200);
                    }
                    assertThat(product.get(OPEN + "campaign.xlsx").statusCode()).isEqualTo(404);
                    assertThat(product.get(OPEN + "workings.xlsx").statusCode()).isEqualTo(404);
                });
    }

    @Test
    void aFileThatIsKnownIsNotSentAgain(Product product) {
        published(
                product,
                1,
                () -> {
                    HttpResponse<String> first = product.get(OPEN + "open-wide.csv");
                    String version = first.headers().firstValue("ETag").orElseThrow();
                    assertThat(first.headers().firstValue("Cache-Control").orElse(""))
                            .contains("max-age=3600");
                    HttpRequest again =
                            HttpRequest.newBuilder(product.uri(OPEN + "open-wide.csv"))
                                    .header("If-None-Match", version)
                                    .build();
                    assertThat(product.send(again).statusCode()).isEqualTo(304);
                    assertThat(
                                    product.get(OPEN + "open-wide.csv?lang=en")
                                            .headers()
                                            .firstValue("ETag"))
                            .isNotEqualTo(first.headers().firstValue("ETag"));
                });
    }

    @Test
    void whatIsWithheldOnThePagesIsWithheldInTheFiles(Product product) {
        published(
                product,
                3,
                () -> {
                    String city = "2024,counties,2264,";
                    assertThat(product.get(OPEN + "open-long.csv").body().lines())
                            .filteredOn(line -> line.startsWith(city))
                            .isNotEmpty()
                            .allMatch(line -> line.endsWith(",,WITHHELD"));
                    assertThat(product.get(OPEN + "open-cube.json-stat").body())
                            .contains("\"WITHHELD\"");
                });
    }

    @Test
    void theCatalogueListsWhatIsPublishedWithItsFiles(Product product) {
        published(
                product,
                1,
                () -> {
                    JsonObject catalogue = object(product.get("api/v1/open"));
                    assertThat(catalogue.getString("@type")).isEqualTo("dcat:Catalog");
                    assertThat(catalogue.toString()).contains("/api/v1/open/22/2024/open-wide.csv");
                    assertThat(object(product.get("api/v1/open/22/2024")).getString("@type"))
                            .isEqualTo("dcat:Dataset");
                    assertThat(product.get("published.xhtml").body())
                            .contains("/api/v1/open/22/2024/open-cube.json-stat");
                });
    }

    @Test
    void theWorkbookComputesWhatIsStored(Product product, @TempDir Path folder)
            throws IOException, InterruptedException {
        Visit analyst = new Visit(product);
        analyst.signIn("rops");
        HttpResponse<byte[]> workbook =
                analyst.download("api/v1/regions/22/campaigns/2025/exports/workings.xlsx?lang=pl");
        assertThat(workbook.statusCode()).isEqualTo(200);
        Files.write(folder.resolve("workings.xlsx"), workbook.body());
        List<String> guide = computed(folder);
        assertThat(guide)
                .anyMatch(line -> line.matches("Jednostki z wynikiem,\"?[1-9].*"))
                .anyMatch(line -> line.matches("Największa różnica w punktach,\"?0[.,]00\"?"));
    }

    @Test
    void allOfPolandIsForWhoeverComparesIt(Product product) {
        Visit country = new Visit(product);
        country.signIn("admin");
        HttpResponse<String> wide = country.get("api/v1/exports/country-wide.csv");
        assertThat(wide.statusCode()).isEqualTo(200);
        assertThat(wide.body().lines().findFirst().orElse("")).startsWith("year,teryt,name,kind,");
        assertThat(wide.body().lines()).hasSizeGreaterThan(200);
        assertThat(country.get("api/v1/exports/country-long.csv").body().lines())
                .hasSizeGreaterThan(5_000)
                .anyMatch(line -> line.contains(",A1,"));
        Visit analyst = new Visit(product);
        analyst.signIn("rops");
        assertThat(analyst.get("api/v1/exports/country-wide.csv").statusCode()).isEqualTo(403);
    }

    /** The first sheet, after every formula has been computed anew. */
    private static List<String> computed(Path folder) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(
                settings.resolve("registrymodifications.xcu"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
                </item>
                </oor:items>
                """);
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "csv:Text - txt - csv (StarCalc):44,34,76",
                                "--outdir",
                                folder.toString(),
                                folder.resolve("workings.xlsx").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(folder.resolve("workings.csv"));
    }

    private static void published(Product product, int smallestGroup, Runnable look) {
        Consumer<String> set =
                change -> {
                    try (var database = product.database();
                            var statement = database.createStatement()) {
                        statement.executeUpdate(
                                "update campaign set %s where region = '22' and year = 2024"
                                        .formatted(change));
                    } catch (SQLException refused) {
                        throw new IllegalStateException(refused);
                    }
                };
        set.accept(
                "published_at = '2025-06-01 10:00:00', smallest_group = %d"
                        .formatted(smallestGroup));
        try {
            look.run();
        } finally {
            set.accept("published_at = null, smallest_group = 1");
        }
    }

    private static JsonObject object(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
