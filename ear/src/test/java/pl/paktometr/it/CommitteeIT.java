package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The committee's sitting from its agenda to what came of its recommendations. */
@ExtendWith(Chromium.class)
class CommitteeIT {

    @Test
    void theOfficePreparesASittingAndTheCommitteeRecommends(Page page, Product product) {
        People.signIn(page, product, "rops");
        page.navigate("committee/sessions.xhtml");
        page.locator("#plan").click();
        assertThat(page.locator("#heldOn-error")).not().isEmpty();
        page.locator("#heldOn").fill("2026-12-10");
        page.locator("#place").fill("Gdańsk, sala 302");
        page.locator("#agenda").fill("Otwarcie\n\nPowiat kartuski");
        page.getByLabel("powiat kartuski").check();
        page.locator("#plan").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1)))
                .hasText("Posiedzenie RKRES, 10 grudnia 2026");
        assertThat(page.locator("main ol li"))
                .hasText(new String[] {"Otwarcie", "Powiat kartuski"});
        String session = page.url();

        People.change(page, product, "komitet");
        page.navigate(session);
        assertThat(page.locator("#change")).hasCount(0);
        page.locator("#text").fill("Przygotować program współpracy");
        page.locator("#county").selectOption("2205");
        page.locator("#save").click();
        assertThat(page.locator("#recommendations tbody tr")).hasCount(1);
        page.getByText("Przygotować program współpracy").click();
        page.locator("#state").selectOption("DONE");
        page.locator("#save").click();
        assertThat(page.locator("#problems, .notice-error").first())
                .containsText("Napisz, co zrobiono");
        page.locator("#outcome").fill("Uchwalony w marcu");
        page.locator("#save").click();
        assertThat(page.locator("#recommendations")).containsText("Uchwalony w marcu");
        assertThat(page.locator("#recommendations")).containsText("wykonana");
        EveryPageIT.keepsTheRules(page);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
