package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job from end to end: a clerk answers as in the questionnaire's worked example, the head
 * signs, an analyst accepts, compares and takes the figures along.
 */
@ExtendWith(Chromium.class)
class SelfAssessmentIT {
    private static final String CHMIELNO = "region=22&year=2026&unit=2205012";

    @Test
    void fromTheFirstAnswerToTheWorkbook(Page page, Product product) throws IOException {
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
        press(page, "Przekaż do podpisu");
        assertThat(main).containsText("Samoocena czeka na podpis");

        press(page, "Wyloguj");
        People.signIn(page, product, "wojt-2205012");
        follow(page, "Przeczytaj wynik i odpowiedzi, a potem podpisz");
        page.getByLabel("Twoje hasło").fill("nie to hasło");
        press(page, "Podpisz i złóż");
        assertThat(main).containsText("Sprawdź login, hasło");
        page.getByLabel("Twoje hasło").fill(product.password());
        press(page, "Podpisz i złóż");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Potwierdzenie złożenia");
        assertThat(main).containsText("2026-2205012-1");
        assertThat(page.getByText(Pattern.compile("^[0-9a-f]{64}$"))).isVisible();

        follow(page, "Sprawdź potwierdzenie");
        assertThat(main).containsText("Potwierdzenie jest prawdziwe");
        assertThat(main).containsText("gmina wiejska Chmielno");
        page.goBack();

        follow(page, "Zobacz wynik");
        assertThat(main).containsText("Wynik " + preliminary);
        assertThat(
                        page.getByRole(
                                AriaRole.ROW,
                                new Page.GetByRoleOptions().setName("Rozwiązania strategiczne")))
                .containsText("50,00");

        AreaPage.open(page, CHMIELNO, "A");
        assertThat(main).containsText("Samoocena jest złożona i zamrożona");
        assertThat(page.getByRole(AriaRole.RADIO).first()).isDisabled();

        press(page, "Wyloguj");
        People.signIn(page, product, "rops");
        follow(page, "Lista samoocen 2026");
        follow(page, "gmina wiejska Chmielno");
        press(page, "Przyjmij samoocenę");
        assertThat(main).containsText("Przyjęto samoocenę");

        follow(page, "Porównania");
        follow(page, "powiat kartuski");
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Chmielno")))
                .containsText(preliminary);

        follow(page, "Wszystkie powiaty");
        Path workbook =
                page.waitForDownload(() -> follow(page, "Pobierz całą edycję (XLSX)")).path();
        assertThat(totalIn(workbook, "2205012")).isEqualTo(preliminary);
    }

    /** The total on the sheet wyniki, as Excel would show it. */
    private static String totalIn(Path file, String teryt) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet scores = workbook.getSheet("wyniki");
            Map<String, Integer> columns = new HashMap<>();
            scores.getRow(0)
                    .forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            for (Row row : scores) {
                if (row.getCell(columns.get("teryt")).getStringCellValue().equals(teryt)) {
                    return new DataFormatter(Locale.forLanguageTag("pl"))
                            .formatCellValue(row.getCell(columns.get("TOTAL")));
                }
            }
            throw new AssertionError(teryt + " is not on the sheet");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
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
