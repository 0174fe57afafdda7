package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class ComparisonPagesIT {
    private static final String COUNTIES = "comparison/counties.xhtml?region=22&year=2025";

    @Test
    void aTileLeadsToItsCountyAndBack(Page page, Product product) {
        open(page, product, COUNTIES);
        page.getByRole(AriaRole.LINK, link("kartuski")).first().click();
        assertThat(heading(page)).hasText("powiat kartuski – wyniki za 2025");
        assertThat(page.locator("#units tbody tr")).hasCount(9);
        page.getByRole(AriaRole.LINK, link("Wszystkie powiaty")).click();
        assertThat(heading(page)).hasText("Porównanie powiatów za 2025");
    }

    @Test
    void theTableSortsByAnyColumnBothWays(Page page, Product product) {
        open(page, product, COUNTIES);
        Locator table = page.locator("#counties");
        table.getByText("Wynik ogólny").click();
        assertThat(page.locator("#counties th[aria-sort]")).hasText("Wynik ogólny");
        String lowest = table.locator("tbody th").first().innerText();
        table.getByText("Wynik ogólny").click();
        assertThat(page.locator("#counties th[aria-sort=descending]")).hasText("Wynik ogólny");
        assertThat(table.locator("tbody th").last()).hasText(lowest);
    }

    private static void open(Page page, Product product, String path) {
        People.signIn(page, product, "rops");
        page.navigate(path);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
