package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people of one office at the same response, in two browsers; and one without a connection. */
@ExtendWith(Chromium.class)
class TogetherIT {
    private static final String BYTOW = "region=22&year=2026&unit=2201023";
    private static final String RESPONSE = "regions/22/campaigns/2026/responses/2201023";

    /** Presence is asked for every 15 seconds. */
    private static final LocatorAssertions.ContainsTextOptions A_WHILE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Test
    void theSecondSeesBothValuesAndChooses(Page first, Product product) {
        Api api = editable(product);
        try (BrowserContext other = Chromium.another(first, product)) {
            Page second = other.newPage();
            People.signIn(first, product, "urzad-2201023");
            People.signIn(second, product, "pomoc-2201023");
            AreaPage mine = AreaPage.open(first, BYTOW, "A");
            AreaPage theirs = AreaPage.open(second, BYTOW, "A");
            assertThat(second.locator("#present")).containsText("Urząd, Bytów", A_WHILE);
            assertThat(first.locator("#present")).containsText("Pomoc społeczna, Bytów", A_WHILE);

            int old = given(api, "A1");
            mine.level("A1", other(old, 1));
            theirs.pick("A1", other(old, 2));
            assertThat(second.getByRole(AriaRole.MAIN))
                    .containsText("Ktoś zmienił tę odpowiedź w międzyczasie", A_WHILE);
            assertThat(given(api, "A1")).isEqualTo(other(old, 1));
            press(second, "Zapisz moją");
            theirs.saved("A1");
            assertThat(given(api, "A1")).isEqualTo(other(old, 2));

            old = given(api, "A2");
            mine.level("A2", other(old, 1));
            theirs.pick("A2", other(old, 2));
            press(second, "Zostaw zapisaną");
            assertThat(second.locator("[data-answer='A2'] input:checked"))
                    .hasValue(String.valueOf(other(old, 1)));
            assertThat(given(api, "A2")).isEqualTo(other(old, 1));
        }
    }

    @Test
    void nothingIsLostWhenTheConnectionDrops(Page page, Product product) {
        Api api = editable(product);
        People.signIn(page, product, "urzad-2201023");
        AreaPage area = AreaPage.open(page, BYTOW, "B");
        int b1 = other(given(api, "B1"), 1);
        int b2 = other(given(api, "B2"), 1);
        int b3 = other(given(api, "B3"), 1);

        page.context().setOffline(true);
        area.pick("B1", b1).pick("B2", b2);
        assertThat(page.locator("#saving"))
                .containsText("2 odpowiedzi czekają w przeglądarce", A_WHILE);
        page.context().setOffline(false);
        area.saved("B1").saved("B2");
        assertThat(given(api, "B1")).isEqualTo(b1);
        assertThat(given(api, "B2")).isEqualTo(b2);

        page.context().setOffline(true);
        area.pick("B3", b3);
        assertThat(page.locator("#saving"))
                .containsText("1 odpowiedź czeka w przeglądarce", A_WHILE);
        BrowserContext context = page.context();
        page.close();
        context.setOffline(false);
        AreaPage again = AreaPage.open(context.newPage(), BYTOW, "B");
        again.saved("B3");
        assertThat(given(api, "B3")).isEqualTo(b3);
    }

    /** Whatever the demonstration made of Bytów. */
    private static Api editable(Product product) {
        Api rops = new Api(product, "rops");
        if (rops.object(RESPONSE).getString("state").equals("SUBMITTED")) {
            Api.done(rops.post(RESPONSE + "/return", "{\"reason\": \"Proszę poprawić\"}"));
        }
        return rops;
    }

    /** −1 if nobody has answered. */
    private static int given(Api api, String code) {
        JsonObject answer = api.object(RESPONSE).getJsonObject("answers").getJsonObject(code);
        return answer == null ? -1 : answer.getInt("value", -1);
    }

    /** Levels 0 to 3 are on every scale; picking the one that stands would change nothing. */
    private static int other(int level, int further) {
        return (level + further + 4) % 4;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
