package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A year before the product, brought in from one file. */
@ExtendWith(Chromium.class)
class HistoryIT {
    private static final String CAMPAIGN = "regions/22/campaigns/2019";
    private static final String UPLOADS = CAMPAIGN + "/past-answers";
    private static final String FILE =
            """
            TERYT;kod;wartość;powód
            2201023;A1;3;
            2201023;D2a;1 234,56;
            2201023;D1a;dużo;
            2201023;A1;4;
            2201032;A1;2;
            0401011;A1;2;
            2201032;Z9;1;
            """;

    @AfterEach
    void theYearGoes(Product product) throws SQLException {
        String responses =
                "(select r.id from response r join campaign c on c.id = r.campaign_id where c.year = 2019)";
        String submissions =
                "(select s.id from submission s where s.response_id in " + responses + ")";
        try (var database = product.database();
                var statement = database.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.executeUpdate("delete from score where submission_id in " + submissions);
            statement.executeUpdate(
                    "delete from score_sheet where submission_id in " + submissions);
            statement.executeUpdate(
                    "delete from submission_answer where submission_id in " + submissions);
            statement.executeUpdate("delete from submission where response_id in " + responses);
            statement.executeUpdate("delete from answer where response_id in " + responses);
            for (String table : List.of("response", "campaign_unit", "past_upload")) {
                statement.executeUpdate(
                        "delete from "
                                + table
                                + " where campaign_id in (select id from campaign where year = 2019)");
            }
            statement.executeUpdate("delete from campaign where year = 2019");
        }
    }

    @Test
    void goodRowsBecomeAcceptedSubmissionsAndWrongOnesAreNamed(Page page, Product product) {
        People.signIn(page, product, "rops");
        plan(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Wczytaj odpowiedzi z pliku"))
                .click();
        page.setInputFiles(
                "#file",
                new FilePayload("rok.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Wczytaj i pokaż");
        assertThat(page.locator("#summary"))
                .containsText("3 odpowiedzi do zapisania · 2 jednostki");
        assertThat(page.locator("#wrong tbody tr")).hasCount(4);
        assertThat(page.locator("#wrong")).containsText("To nie jest liczba całkowita");
        assertThat(page.locator("#wrong")).containsText("jest już w wierszu 2");
        assertThat(page.locator("#wrong")).containsText("„0401011” nie jest kodem TERYT");
        EveryPageIT.keepsTheRules(page);
        Api rops = new Api(product, "rops");
        assertThat(rops.object(CAMPAIGN + "/responses/2201023").getString("state"))
                .isEqualTo("NOT_STARTED");

        press(page, "Zapisz poprawne, pomiń błędne wiersze");
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .containsText("zapisano odpowiedzi 2 jednostek");
        EveryPageIT.keepsTheRules(page);
        JsonObject bytow = rops.object(CAMPAIGN + "/responses/2201023");
        assertThat(bytow.getString("state")).isEqualTo("ACCEPTED");
        assertThat(bytow.getJsonObject("answers").getJsonObject("D2a").getString("value"))
                .isEqualTo("1234.56");
        assertThat(rops.object(CAMPAIGN + "/responses/2201023/score").toString()).contains("A1");

        JsonObject again = post(rops, FILE);
        assertThat(again.getJsonArray("units")).isEmpty();
        assertThat(again.getJsonArray("wrong")).hasSize(7);
        assertThat(
                        Api.problem(
                                        400,
                                        rops.post(
                                                UPLOADS
                                                        + "/"
                                                        + again.getJsonNumber("upload")
                                                        + "/application",
                                                "{}"))
                                .getString("code"))
                .isEqualTo("past_file_refused.wrong_rows");
        assertThat(
                        Api.problem(
                                        400,
                                        rops.call(
                                                "POST",
                                                UPLOADS,
                                                BodyPublishers.ofString("a;b\n1;2")))
                                .getString("code"))
                .isEqualTo("past_file_refused.no_header");
        assertThat(
                        Api.problem(
                                        409,
                                        rops.call(
                                                "POST",
                                                "regions/22/campaigns/2026/past-answers",
                                                BodyPublishers.ofString(FILE)))
                                .getString("code"))
                .isEqualTo("past_file_refused.campaign_not_closed");
    }

    private static JsonObject post(Api api, String file) {
        return Api.expect(201, api.call("POST", UPLOADS, BodyPublishers.ofString(file)))
                .asJsonObject();
    }

    private static void plan(Page page) {
        page.navigate("campaign/create.xhtml");
        page.getByLabel("Rok, którego dotyczy samoocena").fill("2019");
        page.getByLabel("tylko wybrane jednostki").check();
        page.getByText("Wybierz jednostki").click();
        page.getByLabel("Bytów, gmina miejsko-wiejska").check();
        page.getByLabel("Czarna Dąbrówka, gmina wiejska").check();
        page.getByLabel("Pierwszy dzień").fill("2020-01-07");
        page.getByLabel("Ostatni dzień odpowiedzi").fill("2020-03-31");
        page.getByLabel("Ostatni dzień podpisywania").fill("2020-04-07");
        press(page, "Utwórz edycję");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("2 jednostki");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
