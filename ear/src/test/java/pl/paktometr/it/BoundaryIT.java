package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Borders of counties, as squares around their middles. */
@ExtendWith(Chromium.class)
class BoundaryIT {

    private static final String CHMIELNO = "urzad-2205012";

    @AfterEach
    void noBordersRemain(Page page, Product product) {
        page.context().clearCookies();
        People.signIn(page, product, "admin");
        page.navigate("boundary/borders.xhtml");
        if (page.locator("#remove").count() > 0) {
            remove(page);
        }
        Api.problem(404, new Api(product, "rops").get("boundaries"));
    }

    @Test
    void bordersComeFromAFileAndGoAgain(Page page, Product product) {
        Api api = new Api(product, CHMIELNO);
        assertThat(Api.problem(404, api.get("regions/22/boundaries")).getString("code"))
                .isEqualTo("no_boundaries");
        People.signIn(page, product, "admin");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Granice powiatów"))
                .click();
        assertThat(page.getByText("Mapy są kafelkowe: nie wczytano granic")).isVisible();

        List<String> features = squares(Set.of("04", "22"), "2205");
        features.add(0, square("powiat smętowski", 18.1, 54.3));
        features.add(square("powiat Warszawa", 21.01, 52.23));
        features.add(
                feature(
                        "powiat kartuski",
                        "[[[18,54.2],[18.2,54.4],[18.2,54.2],[18,54.4],[18,54.2]]]"));
        upload(page, features);
        assertThat(page.locator("#summary")).containsText("42 powiaty z");
        assertThat(page.locator("#summary")).containsText("1 powiat, którego nie ma");
        assertThat(page.locator("#left_out tbody tr")).hasCount(2);
        assertThat(page.locator("#left_out")).containsText("Nie ma w Polsce powiatu o tej nazwie");
        assertThat(page.locator("#left_out"))
                .containsText("Granica przecina samą siebie w pobliżu punktu 18.1000; 54.3000");
        assertThat(page.locator("#missing")).containsText("kartuski");
        EveryPageIT.keepsTheRules(page);
        Api.problem(404, api.get("regions/22/boundaries"));

        button(page, "Zastosuj te granice").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("42 powiaty z");
        assertThat(row(page, "kujawsko-pomorskie")).containsText("z granicami");
        assertThat(row(page, "pomorskie")).containsText("kafelkowa");
        assertThat(row(page, "pomorskie")).containsText("kartuski (2205)");
        EveryPageIT.keepsTheRules(page);
        page.setViewportSize(390, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);

        HttpResponse<String> map = api.get("regions/22/boundaries");
        assertThat(header(map, "Content-Type")).startsWith("application/geo+json");
        assertThat(map.headers().allValues("Cache-Control"))
                .singleElement()
                .satisfies(
                        caching -> assertThat(caching).contains("private").contains("max-age=300"));
        List<JsonObject> counties =
                Api.expect(200, map)
                        .asJsonObject()
                        .getJsonArray("features")
                        .getValuesAs(JsonObject.class);
        assertThat(counties)
                .hasSize(19)
                .extracting(county -> county.getJsonObject("properties").toString())
                .contains("{\"name\":\"2261\",\"label\":\"Gdańsk\"}");
        String tag = header(map, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        HttpResponse<String> again = api.get("regions/22/boundaries", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        HttpResponse<String> packed = api.get("regions/22/boundaries", "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length()).isLessThan(map.body().length());
        assertThat(api.object("boundaries").getJsonArray("features")).hasSize(42);
        assertThat(api.object("regions/04/boundaries").getJsonArray("features")).hasSize(23);
        Api.problem(404, api.get("regions/28/boundaries"));
        Api.problem(404, api.get("regions/2205/boundaries"));

        upload(page, squares(Set.of("22"), ""));
        button(page, "Zastosuj te granice").click();
        assertThat(row(page, "pomorskie")).containsText("z granicami");
        assertThat(api.get("regions/22/boundaries", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        Api.problem(404, api.get("regions/04/boundaries"));

        remove(page);
        assertThat(page.getByText("Mapy są kafelkowe: nie wczytano granic")).isVisible();
        Api.problem(404, api.get("regions/22/boundaries"));
        Api admin = new Api(product, "admin");
        assertThat(admin.object("audit?kind=BOUNDARIES_IMPORTED").toString()).contains("42/");
        assertThat(admin.object("audit?kind=BOUNDARIES_REMOVED").toString()).contains("\"20\"");
    }

    @Test
    void aFileInMetresIsRefused(Page page, Product product) {
        People.signIn(page, product, "admin");
        upload(page, List.of(square("powiat kartuski", 475_000, 723_000)));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("EPSG:2180");
        assertThat(page.locator("#file-error")).containsText("EPSG:2180");
    }

    @Test
    void aFileOfNothingKnownLeavesNothingToConfirm(Page page, Product product) {
        People.signIn(page, product, "admin");
        upload(page, List.of(square("powiat Warszawa", 21.01, 52.23)));

        assertThat(page.getByText("nie ma czego zastosować")).isVisible();
        assertThat(button(page, "Zastosuj te granice")).hasCount(0);
    }

    @Test
    void aPreviewThatAnotherOvertookIsNotApplied(Page page, Product product) {
        People.signIn(page, product, "admin");
        upload(page, squares(Set.of("22"), ""));
        Page other = page.context().newPage();
        upload(other, squares(Set.of("04"), ""));
        button(other, "Zastosuj te granice").click();
        assertThat(row(other, "kujawsko-pomorskie")).containsText("z granicami");
        button(page, "Zastosuj te granice").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("zmieniły się od czasu podglądu");
        Api.problem(404, new Api(product, "rops").get("regions/22/boundaries"));
    }

    @Test
    void isForTheAdministratorAlone(Page page, Product product) {
        People.signIn(page, product, "rops");

        assertThat(page.navigate("boundary/borders.xhtml").status()).isEqualTo(403);
    }

    private static void upload(Page page, List<String> features) {
        page.navigate("boundary/borders.xhtml");
        byte[] json =
                "{\"type\":\"FeatureCollection\",\"features\":[%s]}"
                        .formatted(String.join(",\n", features))
                        .getBytes(StandardCharsets.UTF_8);
        page.getByLabel("Plik z granicami")
                .setInputFiles(new FilePayload("powiaty.geojson", "application/json", json));
        button(page, "Wczytaj i pokaż").click();
    }

    private static void remove(Page page) {
        page.getByText("Usuń granice i wróć do mapy kafelkowej…").click();
        button(page, "Usuń wszystkie granice").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Usunięto granice");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String region) {
        return page.locator("#regions tbody tr")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.ROWHEADER,
                                                new Page.GetByRoleOptions()
                                                        .setName(region)
                                                        .setExact(true))));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /**
     * @param without the code of a county to leave out
     */
    private static List<String> squares(Set<String> regions, String without) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        BoundaryIT.class.getResourceAsStream(
                                                "/content/tilegrid.csv")),
                                StandardCharsets.UTF_8))) {
            return new ArrayList<>(
                    lines.lines()
                            .map(line -> line.split(",", -1))
                            .filter(cells -> cells[0].equals("country"))
                            .filter(cells -> regions.contains(cells[2].substring(0, 2)))
                            .filter(cells -> !cells[2].equals(without))
                            .map(
                                    cells ->
                                            square(
                                                    "powiat " + cells[4],
                                                    Double.parseDouble(cells[7]),
                                                    Double.parseDouble(cells[6])))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String square(String name, double x, double y) {
        return feature(
                name,
                String.format(
                        Locale.ROOT,
                        "[[[%1$f,%3$f],[%2$f,%3$f],[%2$f,%4$f],[%1$f,%4$f],[%1$f,%3$f]]]",
                        x - 0.01,
                        x + 0.01,
                        y - 0.01,
                        y + 0.01));
    }

    private static String feature(String name, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"nazwa\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
                .formatted(name, coordinates);
    }
}
