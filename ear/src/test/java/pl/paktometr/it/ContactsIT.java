package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inviting the people of offices from a file. */
@ExtendWith(Chromium.class)
class ContactsIT {
    private static final String HEADER = "TERYT;imię i nazwisko;e-mail;telefon;rola;uwagi";

    @Test
    void invitesWhoIsRightAndLeavesOutWhatIsWrong(Page page, Product product) {
        String email = UUID.randomUUID() + "@chmielno.example";
        People.signIn(page, product, "rops");
        upload(
                page,
                HEADER,
                "2205012;Żaneta Próbna;" + email + ";58 600 00 00;sekretarz;",
                "0401011;Jan Obcy;obcy@x.example;;;");
        assertThat(page.locator("#wrong")).containsText("„0401011” nie jest kodem TERYT");
        assertThat(page.locator("#good")).containsText("Żaneta Próbna");
        assertThat(page.getByText("Tych kolumn nie czytamy: „uwagi”")).isVisible();
        EveryPageIT.keepsTheRules(page);
        page.setViewportSize(390, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        button(page, "Zaproś 1 osobę, pomiń 1 wiersz z błędami").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("zaproszono 1 osobę");

        page.navigate("account/list.xhtml?text=" + email);
        assertThat(page.locator("#accounts tbody tr")).hasCount(1);
        assertThat(page.locator("#accounts tbody tr")).containsText("zaproszone");
        assertThat(page.locator("#accounts tbody tr")).containsText("sekretarz JST");
        page.navigate("mail/list.xhtml?address=" + email);
        assertThat(page.locator("table tbody tr")).hasCount(1);
        assertThat(page.locator("table tbody tr")).containsText("zaproszenie");
        assertThat(new Api(product, "rops").object("audit?kind=CONTACTS_IMPORTED").toString())
                .contains("1/2");

        upload(page, HEADER, "2205012;Żaneta Próbna;" + email + ";;;");
        assertThat(page.locator("#known")).containsText(email);
        assertThat(page.getByText("nie ma kogo zaprosić")).isVisible();
    }

    @Test
    void refusesAFileWithoutAColumnItNeeds(Page page, Product product) {
        People.signIn(page, product, "rops");
        upload(page, "TERYT;osoba", "2205012;Anna Nowak");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("brakuje kolumny „e-mail”");
        assertThat(page.locator("#file-error")).containsText("brakuje kolumny „e-mail”");
    }

    @Test
    void doesNotTakeAPreviewThatAnotherOvertook(Page page, Product product) {
        String line = "2205012;Ewa Próbna;" + UUID.randomUUID() + "@chmielno.example;;;";
        People.signIn(page, product, "rops");
        upload(page, HEADER, line);
        Page other = page.context().newPage();
        upload(other, HEADER, line);
        button(other, "Zaproś 1 osobę").click();
        assertThat(other.getByRole(AriaRole.STATUS)).containsText("zaproszono 1 osobę");
        button(page, "Zaproś 1 osobę").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("zmieniły się od czasu podglądu");
        assertThat(page.locator("#known")).containsText("Ewa Próbna");
    }

    @Test
    void isNotForOffices(Page page, Product product) {
        People.signIn(page, product, "urzad-2264011");

        assertThat(page.navigate("account/contacts.xhtml").status()).isEqualTo(403);
    }

    private static void upload(Page page, String... lines) {
        page.navigate("account/contacts.xhtml");
        byte[] csv =
                (String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName("windows-1250"));
        page.getByLabel("Plik z listą osób")
                .setInputFiles(new FilePayload("osoby.csv", "text/csv", csv));
        button(page, "Wczytaj i pokaż").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
