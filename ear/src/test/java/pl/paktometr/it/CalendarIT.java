package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar program reads the days of the round with nothing but an address. */
@ExtendWith(Chromium.class)
class CalendarIT {

    @Test
    void anAddressOpensTheDaysUntilItIsWithdrawn(Page page, Product product) {
        People.signIn(page, product, "urzad-2205012");
        page.navigate("account/tokens.xhtml");
        press(page, "Utwórz adres kalendarza");
        String first = page.locator("#calendar-address").textContent();
        EveryPageIT.keepsTheRules(page);

        assertThat(first).startsWith(product.uri("api/v1/calendar/").toString()).endsWith(".ics");
        HttpResponse<String> feed = read(product, first);
        assertThat(feed.statusCode()).as(feed.body()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:");
        assertThat(feed.body().replace("\r\n ", ""))
                .contains("Samoocena za 2026: ostatni dzień na odpowiedzi")
                .contains("-220501@")
                .contains("review.xhtml?region=22&year=2026&unit=2205012");

        press(page, "Utwórz nowy adres w miejsce dotychczasowego");
        String second = page.locator("#calendar-address").textContent();
        assertThat(read(product, first).statusCode()).isEqualTo(404);
        assertThat(read(product, second).statusCode()).isEqualTo(200);
        press(page, "Wycofaj adres kalendarza");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Adres kalendarza wycofano");
        Api.problem(404, read(product, second));
    }

    @Test
    void theRegionsPeopleSeeItsRoundsAndTheAdministratorAll(Page page, Product product) {
        for (String login : new String[] {"rops", "komitet", "admin"}) {
            People.change(page, product, login);
            page.navigate("account/tokens.xhtml");
            press(page, "Utwórz adres kalendarza");
            String address = page.locator("#calendar-address").textContent();
            assertThat(read(product, address).body().replace("\r\n ", ""))
                    .as(login)
                    .contains("Samoocena za 2026: ostatni dzień na odpowiedzi");
            press(page, "Wycofaj adres kalendarza");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Without cookies. */
    private static HttpResponse<String> read(Product product, String address) {
        return product.send(HttpRequest.newBuilder(URI.create(address)).build());
    }
}
