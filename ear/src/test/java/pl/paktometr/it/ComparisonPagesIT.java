package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons as they are read, drawn, shared and taken away. */
@ExtendWith(Chromium.class)
class ComparisonPagesIT {
    private static final String YEAR = "region=22&year=2025";
    private static final String DESK = "comparison/desk.xhtml?" + YEAR;

    /** What is in the table, read here once more and not by the script that draws. */
    private static final String TABLE =
            """
            const number = td => td.dataset.value === undefined ? null : Number(td.dataset.value);
            const rows = part => [...document.querySelectorAll('#figures ' + part + ' tr')]
                .map(tr => [...tr.querySelectorAll('td')].map(number));
            const body = rows('tbody'), foot = rows('tfoot');
            const heads = [...document.querySelectorAll('#figures thead th')].slice(1);
            const points = heads.flatMap((th, i) => th.dataset.kind === 'POINTS' ? [i] : []);
            const at = code => heads.findIndex(th => th.dataset.code === code);
            const column = i => body.map(row => row[i]);
            const there = values => values.filter(value => value !== null);
            const series = echarts.getInstanceByDom(document.querySelector('.chart [role=img]')).getOption().series;
            const data = i => series[i].data;
            """;

    /** By drawing, what it draws and what the table tells, both in the same order. */
    private static final Map<String, String> DRAWN_AND_TOLD =
            Map.of(
                    "ranking",
                    "[data(0).map(it => it.value), there(column(points[0]))]",
                    "heat",
                    """
                    [[data(0).map(it => it.value), data(1).length],
                     [body.flatMap((row, y) => row.map((value, x) => [x, y, value]).filter(it => it[2] !== null)),
                      body.flat().filter(value => value === null).length]]
                    """,
                    "strip",
                    """
                    [[data(0).map(it => it.value ?? it), data(1).map(it => it.value)],
                     [points.map(i => foot.map(row => row[i])),
                      points.flatMap((i, y) => there(column(i)).map(value => [value, y]))]]
                    """,
                    "boxes",
                    "[data(0).map(it => it.value), body.map(row => points.map(i => row[i])).filter(row => row[0] !== null)]",
                    "radar",
                    "[data(0).map(it => it.value), points.map(column)]",
                    "trend",
                    """
                    [[data(0), data(0).map((value, i) => value === null ? null : value + data(1)[i]), series.slice(2).map(it => it.data)],
                     [column(at('first-quartile')), column(at('third-quartile')),
                      points.filter(i => !['first-quartile', 'third-quartile'].includes(heads[i].dataset.code)).map(column)]]
                    """,
                    "scatter",
                    "[data(0).map(it => it.value), body.filter(row => row[0] !== null && row[1] !== null).map(row => row.slice(0, 2))]");

    @Test
    void fromATileOnTheMapToOneAnswerAndBack(Page page, Product product) {
        open(page, product, DESK + "&view=map");
        page.locator(".tiles").getByRole(AriaRole.LINK, inside("kartuski")).click();
        assertThat(heading(page)).hasText("powiat kartuski – wyniki za 2025");
        assertThat(page.locator("#units tbody tr")).hasCount(9);
        page.locator("#units").getByRole(AriaRole.LINK, inside("Chmielno")).click();
        assertThat(heading(page)).containsText("Chmielno");
        assertThat(page.locator("#results tbody tr").first().locator("th a")).hasCount(1);
        page.locator("#results tbody tr[data-code=A1] th a").click();
        page.waitForURL(Pattern.compile(".*/response/score\\.xhtml\\?.*#result-A1"));
        assertThat(page.locator("#result-A1")).isVisible();

        page.goBack();
        page.getByRole(AriaRole.LINK, link("powiat kartuski")).first().click();
        assertThat(heading(page)).hasText("powiat kartuski – wyniki za 2025");
        page.getByRole(AriaRole.LINK, link("Wszystkie powiaty")).click();
        assertThat(page.locator(".tiles .tile")).hasCount(20);
    }

    @Test
    void theTableSortsByAnyColumnBothWays(Page page, Product product) {
        open(page, product, DESK);
        Locator sorted = page.locator("#figures th[aria-sort]");
        Locator total = page.locator("#figures th[data-code=TOTAL] a");
        total.click();
        assertThat(sorted).hasAttribute("aria-sort", "ascending");
        assertThat(sorted).hasAttribute("data-code", "TOTAL");
        List<Double> upwards = totals(page);
        assertThat(upwards).hasSize(20).isSorted();
        total.click();
        assertThat(sorted).hasAttribute("aria-sort", "descending");
        assertThat(totals(page)).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "ranking view=ranking&year=2025",
                "ranking view=ranking&year=2026&measures=C",
                "heat view=heat&year=2026",
                "strip view=distribution&year=2026&level=units",
                "boxes view=distribution&year=2026",
                "radar view=radar&year=2025&places=2205,2261",
                "trend view=trend&year=2026&places=2205,2261",
                "scatter view=scatter&year=2026&level=units"
            })
    void aPictureDrawsWhatTheTableTells(String kind, String view, Page page, Product product) {
        open(page, product, "comparison/desk.xhtml?region=22&" + view);
        assertThat(page.locator(".chart")).hasAttribute("data-chart", kind);
        assertThat(page.locator(".chart [role=img] svg")).isVisible();
        List<?> both =
                (List<?>)
                        page.evaluate(
                                "() => { %s const both = %s; return both.map(each => [each].flat(9)); }"
                                        .formatted(TABLE, DRAWN_AND_TOLD.get(kind)));
        List<?> drawn = (List<?>) both.get(0);
        List<?> told = (List<?>) both.get(1);
        assertThat(drawn).hasSizeGreaterThan(5).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) == null) {
                assertThat(drawn.get(i)).isNull();
            } else {
                assertThat(((Number) drawn.get(i)).doubleValue())
                        .isCloseTo(((Number) told.get(i)).doubleValue(), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "ranking", "heat", "radar", "trend", "scatter", "distribution"})
    void aPictureIsTakenAwayWithItsTitle(String view, Page page, Product product)
            throws IOException {
        open(page, product, DESK + "&view=" + view);
        String title = page.locator(".chart").getAttribute("data-title");
        var drawing = page.waitForDownload(() -> button(page, "SVG").click());
        assertThat(drawing.suggestedFilename()).endsWith(".svg");
        String svg = Files.readString(drawing.path());
        assertThat(svg).startsWith("<svg");
        assertThat(words(svg)).contains(words(title));
        var picture = page.waitForDownload(() -> button(page, "PNG").click());
        assertThat(picture.suggestedFilename()).endsWith(".png");
        byte[] png = Files.readAllBytes(picture.path());
        assertThat(new String(png, 0, 8, StandardCharsets.ISO_8859_1))
                .isEqualTo("\u0089PNG\r\n\u001a\n");
        assertThat(png).hasSizeGreaterThan(10_000);
    }

    @Test
    void withoutScriptsThereAreTheTilesAndTheTable(Page page, Product product) {
        People.signIn(page, product, "rops");
        try (BrowserContext plain =
                page.context()
                        .browser()
                        .newContext(
                                new NewContextOptions()
                                        .setBaseURL(product.uri("").toString())
                                        .setStorageState(page.context().storageState())
                                        .setJavaScriptEnabled(false))) {
            Page still = plain.newPage();
            still.navigate(DESK + "&view=map");
            assertThat(still.locator(".tiles .tile a")).hasCount(20);
            assertThat(still.locator("#figures tbody tr")).hasCount(20);
            assertThat(still.locator(".chart canvas, .chart svg")).hasCount(0);
            still.navigate(DESK + "&view=trend");
            assertThat(still.locator("#figures tbody tr")).hasCount(2);
        }
    }

    @Test
    void anAddressIsAllThatIsNeededToShareAView(Page page, Product product) {
        open(page, product, DESK + "&view=ranking");
        page.getByLabel("Wynik powiatu").selectOption("median");
        page.getByLabel("Rodzaj jednostek").selectOption("rural_municipality");
        page.getByRole(AriaRole.BUTTON, link("Pokaż")).click();
        assertThat(page.locator(".notes")).containsText("mediana");
        page.locator("#figures th[data-code=TOTAL] a").click();
        assertThat(page.locator("#figures th[aria-sort]")).hasCount(1);
        String title = page.title();
        String table = page.locator("#figures").innerText();
        try (BrowserContext elsewhere = Chromium.another(page, product)) {
            Page second = elsewhere.newPage();
            People.signIn(second, product, "rops");
            second.navigate(page.url());
            assertThat(second).hasTitle(title);
            assertThat(second.locator("#figures").innerText()).isEqualTo(table);
            assertThat(second.getByLabel("Wynik powiatu")).hasValue("median");
        }
    }

    private static List<Double> totals(Page page) {
        return ((List<?>)
                        page.evaluate(
                                """
                                [...document.querySelectorAll('#figures tbody tr')].map(tr =>
                                    tr.cells[[...tr.closest('table').tHead.rows[0].cells].findIndex(th => th.dataset.code === 'TOTAL')].dataset.value)
                                """))
                .stream().map(each -> Double.valueOf(each.toString())).toList();
    }

    /** Letters only: a drawing breaks lines and escapes as it likes. */
    private static String words(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll("&\\w+;|[^\\p{L}\\p{N}]", "");
    }

    private static void open(Page page, Product product, String path) {
        People.signIn(page, product, "rops");
        page.navigate(path);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.locator(".chart").getByRole(AriaRole.BUTTON, inside(name));
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
