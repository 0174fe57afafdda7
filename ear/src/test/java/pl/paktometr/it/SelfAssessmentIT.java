package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk's whole way with the answers of the questionnaire's worked example. */
@ExtendWith(Chromium.class)
class SelfAssessmentIT {
    private static final String CHMIELNO = "region=22&year=2026&unit=2205012";

    @Test
    void aClerkFillsInFourAreasSubmitsAndSeesTheScore(Page page, Product product) {
        page.setDefaultTimeout(30_000);
        People.signIn(page, product, "urzad-2205012");
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("gmina wiejska Chmielno");

        areaA(page);
        areaB(page);
        areaC(page);
        areaD(page);

        page.navigate("response/review.xhtml?" + CHMIELNO);
        assertThat(main).containsText("Wszystkie wymagane odpowiedzi są podane");
        String preliminary = page.locator("[data-score=total]").innerText();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Złóż samoocenę"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Potwierdzenie złożenia");
        assertThat(main).containsText("2026-2205012-1");
        assertThat(page.getByText(Pattern.compile("^[0-9a-f]{64}$"))).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zobacz wynik")).click();
        assertThat(main).containsText("Wynik " + preliminary);
        assertThat(
                        page.getByRole(
                                AriaRole.ROW,
                                new Page.GetByRoleOptions().setName("Rozwiązania strategiczne")))
                .containsText("50,00");

        AreaPage.open(page, CHMIELNO, "A");
        assertThat(main).containsText("Samoocena jest złożona i zamrożona");
        assertThat(page.getByRole(AriaRole.RADIO).first()).isDisabled();
    }

    private static void areaA(Page page) {
        AreaPage area = AreaPage.open(page, CHMIELNO, "A");
        area.level("A1", 3).level("A2", 4).level("A3", 0).level("A4", 2).level("A5", 1);
        assertThat(page.locator("[data-score=total]")).hasText("50,00");

        area.typeInVain("A4a", "kilku", "To nie jest liczba całkowita")
                .typeInVain("A4a", "-1", "Najmniejsza dopuszczalna wartość to 0")
                .typeInVain("A4a", "1" + "0".repeat(30), "Największa dopuszczalna wartość")
                .type("A4a", "5")
                .typeInVain("A4b", "7", "nie może być większe niż");
        // what contradicted the old answer is saved by itself once the new one agrees with it
        area.type("A4a", "9").saved("A4b");
    }

    private static void areaB(Page page) {
        AreaPage area = AreaPage.open(page, CHMIELNO, "B");
        area.level("B1", 3).level("B2", 0).level("B3", 1).level("B4", 3);
        area.type("B4a", "2").type("B5a", "21").type("B2a", "1 234,56");
        assertThat(area.field("B5b")).not().isEditable();
        page.reload();
        assertThat(area.field("B2a")).hasValue(Pattern.compile("1\\s234,56"));
    }

    private static void areaC(Page page) {
        AreaPage.open(page, CHMIELNO, "C")
                .level("C1", 0)
                .type("C1b", "0")
                .type("C2a", "1")
                .level("C3", 3)
                .choose("C3a", "WTZ", "ZAZ");
    }

    private static void areaD(Page page) {
        AreaPage.open(page, CHMIELNO, "D")
                .type("D1a", "2")
                .type("D2a", "320 000")
                .type("D3a", "0")
                .level("D4", 2)
                .type("D4a", "1")
                .level("D5", 1)
                .level("D6", 2)
                .type("D6b", "40")
                .typeInVain("D6a", "50", "nie może być większe niż")
                .type("D6a", "3")
                .level("D7", 0);
    }
}
