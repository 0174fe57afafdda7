package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, wide in one language and narrow in the other: by the rules of WCAG, without dead
 * links; {@code target/screenshots} has what each looked like.
 */
@ExtendWith(Chromium.class)
class EveryPageIT {
    private static final String SOPOT = "region=22&year=2026&unit=2264011";

    /** One sign-in for all pages of a person, for it costs the time that guessing should. */
    private static final Map<String, List<String>> PAGES =
            Map.of(
                    "nobody",
                    List.of(
                            "login.xhtml",
                            "forgotten.xhtml",
                            "setup.xhtml?token=x",
                            "published.xhtml",
                            "verify.xhtml",
                            "verify.xhtml?sha256=2026-2205012-1",
                            "verify.xhtml?sha256=" + "0".repeat(64)),
                    "urzad-2264011",
                    List.of(
                            "index.xhtml",
                            "response/area.xhtml?area=A&" + SOPOT,
                            "response/area.xhtml?area=B&" + SOPOT,
                            "response/area.xhtml?area=C&" + SOPOT,
                            "response/area.xhtml?area=D&" + SOPOT,
                            "response/area.xhtml?area=P&" + SOPOT,
                            "response/sharing.xhtml?" + SOPOT,
                            "workbook/fill.xhtml?" + SOPOT,
                            "response/review.xhtml?" + SOPOT,
                            "response/score.xhtml?region=22&year=2025&unit=2264011",
                            "movement/unit.xhtml?region=22&year=2025&unit=2264011",
                            "peer/standing.xhtml?region=22&year=2025&unit=2264011",
                            "plan/list.xhtml",
                            "plan/whatif.xhtml?A1=4&D1a=x&region=22&year=2025&unit=2264011",
                            "account/tokens.xhtml",
                            "account/factor.xhtml",
                            "account/password.xhtml",
                            "account/list.xhtml",
                            "account/create.xhtml",
                            "unit/list.xhtml"),
                    "wojt-2264011",
                    List.of("index.xhtml", "response/score.xhtml?" + SOPOT),
                    "rops",
                    List.of(
                            "index.xhtml",
                            "response/list.xhtml?region=22&year=2026",
                            "response/review.xhtml?region=22&year=2025&unit=2205022",
                            "response/checking.xhtml?question=A1&region=22&year=2025&unit=2205022",
                            "history/import.xhtml?region=22&year=2025",
                            "peer/standing.xhtml?region=22&year=2025&unit=2205",
                            "plan/whatif.xhtml?region=22&year=2025&unit=2205022",
                            "plan/list.xhtml?unit=2205022",
                            "comparison/desk.xhtml?region=22&year=2026",
                            "comparison/desk.xhtml?region=22&year=2025&level=units&sort=-TOTAL",
                            "comparison/desk.xhtml?view=map&region=22&year=2026",
                            "comparison/desk.xhtml?view=map&region=22&year=2025&level=units",
                            "comparison/desk.xhtml?view=heat&region=22&year=2026",
                            "comparison/desk.xhtml?view=heat&region=22&year=2025&level=units",
                            "comparison/desk.xhtml?view=distribution&region=22&year=2026",
                            "comparison/desk.xhtml?view=distribution&region=22&year=2025&level=units",
                            "comparison/desk.xhtml?view=ranking&region=22&year=2025&method=median",
                            "comparison/desk.xhtml?view=ranking&region=22&year=2025&level=units",
                            "comparison/desk.xhtml?view=radar&region=22&year=2025&places=2205,2261",
                            "comparison/desk.xhtml?view=radar&region=22&year=2025&level=units&places=220502",
                            "comparison/desk.xhtml?view=trend&region=22&year=2026&places=2205",
                            "comparison/desk.xhtml?view=scatter&region=22&year=2025",
                            "comparison/desk.xhtml?view=scatter&region=22&year=2025&level=units",
                            "comparison/county.xhtml?region=22&year=2026&county=2205",
                            "comparison/unit.xhtml?region=22&year=2025&unit=2205022",
                            "movement/unit.xhtml?region=22&year=2026&unit=2205012",
                            "movement/county.xhtml?region=22&year=2025&county=2205",
                            "export/list.xhtml?region=22&year=2025",
                            "export/links.xhtml?target=/api/v1/comparison/table.csv?region=22",
                            "committee/sessions.xhtml",
                            "commitment/matrix.xhtml?region=22&year=2025",
                            "commitment/matrix.xhtml?region=22&year=2025&county=2205",
                            "commitment/matrix.xhtml?region=22&year=2026&article=2&first=25",
                            "pact/signatories.xhtml",
                            "campaign/create.xhtml",
                            "campaign/edition.xhtml?region=22&year=2026",
                            "notification/board.xhtml?region=22&year=2026",
                            "notification/templates.xhtml?purpose=REMINDER",
                            "account/list.xhtml",
                            "account/contacts.xhtml",
                            "audit/list.xhtml?unit=2205012",
                            "mail/list.xhtml"),
                    "komitet",
                    List.of(
                            "index.xhtml",
                            "comparison/desk.xhtml?region=22&year=2025",
                            "comparison/desk.xhtml?view=map&region=22&year=2025",
                            "comparison/county.xhtml?region=22&year=2025&county=2205",
                            "comparison/unit.xhtml?region=22&year=2025&unit=2205022"),
                    "admin",
                    List.of(
                            "index.xhtml",
                            "peer/standing.xhtml?region=22&year=2025&unit=2205022",
                            "comparison/desk.xhtml?region=PL&year=2025",
                            "comparison/desk.xhtml?region=PL&year=2025&level=regions",
                            "comparison/desk.xhtml?view=map&region=PL&year=2025",
                            "comparison/desk.xhtml?view=heat&region=PL&year=2025",
                            "comparison/desk.xhtml?view=trend&region=PL&year=2025",
                            "comparison/county.xhtml?region=22&year=2025&county=2205",
                            "comparison/unit.xhtml?region=22&year=2025&unit=2205022",
                            "unit/terc.xhtml",
                            "boundary/borders.xhtml",
                            "export/templates.xhtml",
                            "status/overview.xhtml",
                            "account/list.xhtml",
                            "account/create.xhtml",
                            "audit/list.xhtml",
                            "movement/unit.xhtml?region=22&year=2025&unit=2205022",
                            "mail/list.xhtml"));

    static Set<String> everybody() {
        return PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void isOpenToEverybody(String login, Page page, Product product) {
        People.signIn(page, product, login);
        Map<String, Integer> followed = new HashMap<>();
        boolean odd = false;
        for (String path : PAGES.get(login)) {
            odd = !odd;
            see(page, login, path, odd ? "en" : "pl", 1280);
            see(page, login, path, odd ? "pl" : "en", 390);
            keepsTheRules(page);
            noLinkIsDead(page, followed);
        }
    }

    static void see(Page page, String login, String path, String language, int width) {
        page.setViewportSize(width, 900);
        page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        String name = login.replaceAll("-.*", "") + "-" + path.replaceAll("[^a-zA-Z0-9]+", "-");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setType(ScreenshotType.JPEG)
                        .setPath(
                                Path.of(
                                        "target/screenshots",
                                        "%s-%s-%d.jpeg".formatted(name, language, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("no scrolling sideways in %s at %d px", language, width)
                .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
    }

    static void keepsTheRules(Page page) {
        // legacy mode spares a second tab; it would miss frames, of which there are none
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    /** Of the links to the same page, such as one for every unit, one speaks for all. */
    private static void noLinkIsDead(Page page, Map<String, Integer> followed) {
        for (Object link :
                (List<?>)
                        page.evaluate(
                                "[...new Set([...document.querySelectorAll('a[href]')]"
                                        + ".filter(a => a.origin == location.origin"
                                        + " && a.pathname != location.pathname)"
                                        + ".map(a => a.href.replace(/#.*/, '')))]")) {
            String address = link.toString();
            if (followed.merge(address.replaceFirst("\\?.*", ""), 1, Integer::sum) <= 1) {
                assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
            }
        }
    }
}
