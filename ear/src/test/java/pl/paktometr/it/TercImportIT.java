package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The files hold the units on record and, for the regions the product does not ship, 20 invented
 * counties of 8 gminas and a city each. Only invented units are changed, so no other test sees a
 * difference.
 */
@ExtendWith(Chromium.class)
class TercImportIT {
    private static final String HEADER = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA";
    private static final List<String> INVENTED =
            List.of("02", "06", "08", "10", "12", "14", "16", "18", "20", "24", "26", "30", "32");

    @Test
    void bringsInTheWholeCountryOnceAndKeepsThePopulation(Page page, Product product)
            throws SQLException {
        String inhabitants = "SELECT SUM(population) FROM unit";
        String before = answer(product, inhabitants);
        importCountry(page, product);

        assertThat(answer(product, "SELECT COUNT(*) FROM region")).isEqualTo("16");
        assertThat(answer(product, "SELECT COUNT(*) FROM unit WHERE code LIKE '10%'"))
                .isEqualTo(String.valueOf(20 + 20 * 8 + 1));
        assertThat(answer(product, inhabitants)).isEqualTo(before);
        upload(page, country(product));
        assertThat(page.getByText("Plik niczego nie zmienia")).isVisible();
        assertThat(button(page, "Zastosuj te zmiany")).hasCount(0);
    }

    @Test
    void renamesChangesTheKindAndMarksAsGoneWhatTheFileDoesNotHave(Page page, Product product)
            throws SQLException {
        importCountry(page, product);
        List<String> file = country(product);
        file.removeIf(line -> line.startsWith("06;01;02;"));
        file.replaceAll(line -> line.replace("06;01;01;2;Gmina 060101", "06;01;01;2;Nowa Nazwa"));
        file.replaceAll(line -> line.replace("06;01;04;2;", "06;01;04;3;"));
        upload(page, file);
        assertThat(page.locator("#summary li"))
                .containsText(
                        new String[] {
                            "1 jednostka zmienia nazwę",
                            "1 jednostka zmienia rodzaj",
                            "1 jednostka znika z rejestru"
                        });
        button(page, "Zastosuj te zmiany").click();
        assertThat(page.getByText("Wczytano TERC")).isVisible();

        assertThat(answer(product, "SELECT name FROM unit WHERE code = '060101'"))
                .isEqualTo("Nowa Nazwa");
        assertThat(answer(product, "SELECT teryt FROM unit WHERE code = '060104'"))
                .isEqualTo("0601043");
        assertThat(answer(product, "SELECT gone_on FROM unit WHERE code = '060102'"))
                .isEqualTo("2025-01-01");
    }

    @Test
    void saysInWhichLineAFileIsCutAndChangesNothing(Page page, Product product)
            throws SQLException {
        signIn(page, product, "admin");
        List<String> file = country(product);
        int last = file.size() - 1;
        file.set(last, file.get(last).substring(0, 9));
        String before = answer(product, "SELECT COUNT(*) FROM terc_import");
        upload(page, file);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wiersz " + file.size() + ":");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Plik jest ucięty");
        assertThat(answer(product, "SELECT COUNT(*) FROM terc_import")).isEqualTo(before);
    }

    @Test
    void doesNotApplyAPreviewThatAnotherImportOvertook(Page page, Product product)
            throws SQLException {
        importCountry(page, product);
        upload(page, renamed(country(product), "080101", "Pierwsza"));
        Page other = page.context().newPage();
        upload(other, renamed(country(product), "080102", "Druga"));
        button(other, "Zastosuj te zmiany").click();
        assertThat(other.getByText("Wczytano TERC")).isVisible();
        button(page, "Zastosuj te zmiany").click();

        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("Jednostki zmieniły się od czasu podglądu");
        assertThat(answer(product, "SELECT name FROM unit WHERE code = '080101'"))
                .isEqualTo("Gmina 080101");
        assertThat(answer(product, "SELECT name FROM unit WHERE code = '080102'"))
                .isEqualTo("Druga");
    }

    @Test
    void isForTheAdministratorAlone(Page page, Product product) {
        signIn(page, product, "rops");

        assertThat(page.navigate("unit/terc.xhtml").status()).isEqualTo(403);
    }

    private static void importCountry(Page page, Product product) throws SQLException {
        signIn(page, product, "admin");
        upload(page, country(product));
        if (button(page, "Zastosuj te zmiany").isVisible()) { // else another test was first
            button(page, "Zastosuj te zmiany").click();
            assertThat(page.getByText("Wczytano TERC")).isVisible();
        }
    }

    private static void signIn(Page page, Product product, String login) {
        page.navigate("login.xhtml");
        page.getByLabel("Login").fill(login);
        page.getByLabel("Hasło").fill(product.password());
        button(page, "Zaloguj").click();
        assertThat(button(page, "Wyloguj")).isVisible();
    }

    private static void upload(Page page, List<String> lines) {
        page.navigate("unit/terc.xhtml");
        byte[] csv = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        page.getByLabel("Plik TERC").setInputFiles(new FilePayload("TERC.csv", "text/csv", csv));
        button(page, "Wczytaj i pokaż zmiany").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static List<String> renamed(List<String> file, String gmina, String name) {
        file.replaceAll(line -> line.replace(";Gmina " + gmina + ";", ";" + name + ";"));
        return file;
    }

    /** What is on record today, completed by what is invented. */
    private static List<String> country(Product product) throws SQLException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(
                answers(
                        product,
                        """
                        SELECT CONCAT(code, ';;;;', name, ';województwo;2025-01-01') FROM region
                        UNION ALL
                        SELECT CONCAT(region, ';', RIGHT(code, 2), ';;;', name, ';powiat;2025-01-01') FROM county
                        UNION ALL
                        SELECT CONCAT_WS(';', LEFT(teryt, 2), SUBSTR(teryt, 3, 2), SUBSTR(teryt, 5, 2),
                            RIGHT(teryt, 1), name, 'gmina', '2025-01-01')
                        FROM unit WHERE kind <> 'LAND_COUNTY' AND gone_on IS NULL
                        """));
        for (String region : INVENTED) {
            if (lines.stream().noneMatch(line -> line.startsWith(region + ";;"))) {
                invent(lines, region);
            }
        }
        return lines;
    }

    private static void invent(List<String> lines, String region) {
        lines.add(region + ";;;;REGION " + region + ";województwo;2025-01-01");
        for (int county = 1; county <= 20; county++) {
            String start = "%s;%02d;".formatted(region, county);
            lines.add(start + ";;powiat " + region + county + ";powiat;2025-01-01");
            for (int gmina = 1; gmina <= 8; gmina++) {
                String name = "Gmina %s%02d%02d".formatted(region, county, gmina);
                lines.add(start + "%02d;2;%s;gmina wiejska;2025-01-01".formatted(gmina, name));
            }
        }
        lines.add(region + ";61;;;Miasto " + region + ";miasto na prawach powiatu;2025-01-01");
        lines.add(region + ";61;01;1;Miasto " + region + ";gmina miejska;2025-01-01");
    }

    private static String answer(Product product, String query) throws SQLException {
        return answers(product, query).get(0);
    }

    private static List<String> answers(Product product, String query) throws SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
