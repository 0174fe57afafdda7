package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year played through with one gmina: planned, shared, filled in by two people, signed, returned,
 * mended, signed again, accepted, published, and corrected.
 */
@ExtendWith(Chromium.class)
class RoundIT {
    private static final String BYTOW = "2201023";
    private static final String EDITION = "campaign/edition.xhtml?region=22&year=2027";
    private static final String RESPONSE = "regions/22/campaigns/2027/responses/" + BYTOW;

    @Test
    void fromThePlanToTheErratum(Page page, Product product) {
        page.setDefaultTimeout(30_000);
        Locator main = page.getByRole(AriaRole.MAIN);
        plan(page, product);

        share(page, product);
        Api coordinator = new Api(product, "urzad-" + BYTOW);
        Api colleague = new Api(product, "pomoc-" + BYTOW);
        Api head = new Api(product, "wojt-" + BYTOW);
        Api rops = new Api(product, "rops");
        List<Answers.Given> all = Answers.WORKED_EXAMPLE;
        Answers.give(coordinator, RESPONSE, all.subList(0, 9));
        Answers.give(colleague, RESPONSE, all.subList(9, all.size()));

        Api.problem(403, colleague.post(RESPONSE + "/submission", ""));
        letters(page, product);
        Api.done(colleague.post(RESPONSE + "/signature-request", ""));
        assertThat(submit(head)).isEqualTo("2027-" + BYTOW + "-1");
        check(page, product, rops, head);
        Api.done(rops.post(RESPONSE + "/return", "{\"reason\": \"Proszę o dowód\"}"));
        People.change(page, product, "pomoc-" + BYTOW);
        page.navigate("response/review.xhtml?region=22&year=2027&unit=" + BYTOW);
        assertThat(main).containsText("Brakuje uchwały, którą przyjęto strategię");
        Answers.change(colleague, RESPONSE, "A1", "4");
        Api.done(colleague.post(RESPONSE + "/signature-request", ""));
        assertThat(submit(head)).isEqualTo("2027-" + BYTOW + "-2");

        Api.problem(409, rops.post("regions/22/campaigns/2027/publication", ""));
        People.change(page, product, "rops");
        page.navigate(EDITION);
        page.getByText("Zamknij wcześniej…").click();
        press(page, "Zamknij edycję teraz");
        assertThat(main).containsText("Edycję zamknięto.");
        page.getByText("Opublikuj…").click();
        press(page, "Opublikuj edycję");
        assertThat(main).containsText("ani przyjęte, ani zwrócone: 1");
        Api.done(rops.post(RESPONSE + "/acceptance", ""));
        page.navigate(EDITION);
        page.getByText("Opublikuj…").click();
        press(page, "Opublikuj edycję");
        assertThat(main).containsText("Edycja jest opublikowana.");
        Api.problem(409, rops.post(RESPONSE + "/withdrawal", "{\"reason\": \"Pomyłka\"}"));

        String before = rops.object(RESPONSE + "/score").getString("total");
        page.getByText("Dodaj erratę…").click();
        page.getByLabel("Jednostka").selectOption("220102");
        page.getByLabel("Kod pytania").fill("A1");
        page.getByLabel("Poprawna odpowiedź").fill("0");
        page.getByLabel("Powód").fill("Strategia wygasła");
        press(page, "Wprowadź erratę");
        assertThat(main).containsText("Wprowadzono erratę");
        assertThat(page.locator("#errata tbody tr")).containsText("Strategia wygasła");
        assertThat(rops.object(RESPONSE + "/score").getString("total")).isNotEqualTo(before);
        JsonObject erratum = rops.array("regions/22/campaigns/2027/errata").getJsonObject(0);
        assertThat(erratum.getString("before")).isEqualTo("4");
        assertThat(erratum.getString("after")).isEqualTo("0");
        assertThat(erratum.getString("statement")).isEqualTo("2027-" + BYTOW + "-3");
        assertThat(rops.get("regions/22/campaigns/2027/frozen").body())
                .contains("2027-" + BYTOW + "-2")
                .doesNotContain("2027-" + BYTOW + "-3");
    }

    /** While the office checks, the unit sees nothing of it. */
    private static void check(Page page, Product product, Api rops, Api head) {
        Locator main = page.getByRole(AriaRole.MAIN);
        People.change(page, product, "rops");
        page.navigate("response/checking.xhtml?question=A1&region=22&year=2027&unit=" + BYTOW);
        page.getByLabel("do wyjaśnienia").check();
        press(page, "Zapisz");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Podaj powód");
        page.getByLabel("Komentarz").fill("Brakuje uchwały, którą przyjęto strategię");
        press(page, "Zapisz");
        assertThat(main).containsText("Zapisano oznaczenie: A1.");
        Api.done(
                rops.put(
                        RESPONSE + "/marks/A2",
                        "{\"mark\": \"CORRECTED\", \"corrected\": \"0\", \"comment\": \"Ustalone telefonicznie\"}"));
        JsonObject checking = rops.object(RESPONSE + "/checking");
        assertThat(checking.getString("declared")).isNotEqualTo(checking.getString("verified"));
        page.reload();
        assertThat(main).containsText(checking.getString("verified").replace('.', ','));
        Api.problem(403, head.get(RESPONSE + "/checking"));
    }

    private static void plan(Page page, Product product) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
        People.signIn(page, product, "rops");
        page.navigate("campaign/create.xhtml");
        assertThat(page.getByLabel("Rok, którego dotyczy samoocena")).hasValue("2027");
        page.getByLabel("tylko wybrane jednostki").check();
        page.getByText("Wybierz jednostki").click();
        page.getByLabel("Bytów, gmina miejsko-wiejska").check();
        page.getByLabel("Pierwszy dzień").fill(today.toString());
        page.getByLabel("Ostatni dzień odpowiedzi").fill(today.plusDays(30).toString());
        page.getByLabel("Ostatni dzień podpisywania").fill(today.plusDays(37).toString());
        page.getByLabel("tylko kierownik urzędu").check();
        page.getByLabel("koordynator JST").fill("siedem");
        press(page, "Utwórz edycję");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dni przypomnień to liczby");
        page.getByLabel("koordynator JST").fill("7, 3");
        press(page, "Utwórz edycję");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 jednostka");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("otwarta");

        page.getByText("Przedłuż termin jednostce…").click();
        page.getByLabel("Jednostka").selectOption("220102");
        page.getByLabel("Nowy ostatni dzień").fill(today.plusDays(29).toString());
        page.getByLabel("Powód").fill("Zmiana systemu finansowego");
        press(page, "Przedłuż termin");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("musi być późniejszy");
        page.getByLabel("Nowy ostatni dzień").fill(today.plusDays(40).toString());
        press(page, "Przedłuż termin");
        assertThat(page.locator("#extensions")).containsText("Zmiana systemu finansowego");
    }

    private static void share(Page page, Product product) {
        People.change(page, product, "urzad-" + BYTOW);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Zmiana systemu finansowego");
        page.navigate("response/sharing.xhtml?region=22&year=2027&unit=" + BYTOW);
        page.getByLabel("Część").selectOption("B");
        page.getByLabel("Osoba").selectOption("pomoc-" + BYTOW);
        page.getByLabel("Notatka").fill("Dane z PCPR");
        press(page, "Przydziel");
        assertThat(page.locator("#shares")).containsText("Pomoc społeczna, Bytów");
        page.getByLabel("Część").selectOption("A2");
        page.getByLabel("Osoba").selectOption("urzad-" + BYTOW);
        press(page, "Przydziel");
        press(page, "Cofnij przydział A2");
        assertThat(page.locator("#shares tbody tr")).hasCount(1);
        assertThat(page.locator("#shares")).containsText("Pomoc społeczna, Bytów");

        People.change(page, product, "pomoc-" + BYTOW);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Dane z PCPR");
    }

    /** What the product wrote by itself: within a minute that the round is open, and each deed. */
    private static void letters(Page page, Product product) {
        People.change(page, product, "rops");
        page.navigate("mail/list.xhtml?address=pomoc-" + BYTOW);
        Locator opened = letter(page, "Samoocena za 2027: można odpowiadać do");
        for (int tries = 0; tries < 40 && opened.count() == 0; tries++) {
            page.waitForTimeout(2_000);
            page.reload();
        }
        assertThat(opened).hasCount(1);
        assertThat(letter(page, "Samoocena za 2027: więcej czasu")).hasCount(1);
        letter(page, "Samoocena za 2027: przydzielono Ci część B").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Dane z PCPR");
    }

    private static Locator letter(Page page, String subject) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject));
    }

    private static String submit(Api head) {
        return Api.expect(200, head.post(RESPONSE + "/submission", ""))
                .asJsonObject()
                .getString("number");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
