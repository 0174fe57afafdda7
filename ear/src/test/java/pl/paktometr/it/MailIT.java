package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queue in its database, and the built-in mailbox of a demonstration. */
@ExtendWith(Chromium.class)
class MailIT {
    private static final int SECONDS = 40;

    @Test
    void aTrialLetterArrivesInTheMailboxWithALinkToTheProduct(Page page, Product product) {
        String to = UUID.randomUUID() + "@chmielno.example";
        People.signIn(page, product, "admin");
        page.navigate("mail/list.xhtml");
        page.getByLabel("Do", new Page.GetByLabelOptions().setExact(true)).fill(to);
        button(page, "Wyślij list próbny").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(to);
        awaitState(page, to, "wysłany");
        page.getByRole(AriaRole.LINK, name("Paktometr: list próbny")).click();

        assertThat(page.locator("#text")).containsText("zażółć gęślą jaźń");
        assertThat(page.locator("#text a"))
                .hasAttribute("href", product.uri("index.xhtml").toString());
        String letter = page.url().replaceFirst(".*/mail/", "mail/");
        for (String language : new String[] {"pl", "en"}) {
            EveryPageIT.see(page, "admin", letter, language, 1280);
            EveryPageIT.see(page, "admin", letter, language, 390);
            EveryPageIT.keepsTheRules(page);
        }
    }

    @Test
    void refusesATrialToWhatIsNoAddress(Page page, Product product) {
        People.signIn(page, product, "rops");
        page.navigate("mail/list.xhtml");
        page.getByLabel("Do", new Page.GetByLabelOptions().setExact(true)).fill("a@b, c@d");
        button(page, "Wyślij list próbny").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("To nie jest adres e-mail.");
    }

    @Test
    void anAnalystSendsALetterOfTheOwnRegionAgain(Page page, Product product) throws SQLException {
        String to = UUID.randomUUID() + "@chmielno.example";
        long letter = insert(product, to, "22", "BOUNCED", "NULL");
        long elsewhere = insert(product, to, "04", "BOUNCED", "NULL");
        People.signIn(page, product, "rops");
        page.navigate("mail/list.xhtml?address=" + to);
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText("adres odrzucony");
        page.getByRole(AriaRole.LINK, name("Zaproszenie")).click();
        button(page, "Wyślij ponownie").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("List czeka na wysłanie");
        awaitState(page, to, "wysłany");

        assertThat(new Api(product, "rops").object("audit?kind=LETTER_SENT_AGAIN").toString())
                .contains(letter + " INVITATION");
        assertThat(page.navigate("mail/letter.xhtml?id=" + elsewhere).status()).isEqualTo(404);
        assertThat(page.navigate("mail/letter.xhtml?id=x").status()).isEqualTo(404);
    }

    /** An address nobody has gets the same words; one that somebody has, a letter too. */
    @Test
    void aForgottenPasswordIsChosenAnewAndNobodyLearnsWhoHasAnAccount(Page page, Product product) {
        String login = "pomoc-2205062";
        ask(page, "nobody@example.org");
        String toNobody = page.getByRole(AriaRole.STATUS).innerText();
        ask(page, login + "@example.org");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(toNobody);

        People.signIn(page, product, "rops");
        awaitState(page, login + "@example.org", "wysłany");
        page.getByRole(AriaRole.LINK, name("Paktometr: nowe hasło")).click();
        String link = page.locator("#text a").first().getAttribute("href");
        page.context().clearCookies();
        page.navigate(link);
        page.getByLabel("Hasło", new Page.GetByLabelOptions().setExact(true))
                .fill("cztery zielone rowery");
        page.getByLabel("Hasło jeszcze raz").fill("cztery zielone rowery");
        button(page, "Zapisz hasło").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Zaloguj się loginem " + login);
        assertThat(page.navigate(link).status()).isNotEqualTo(200);
    }

    private static void ask(Page page, String called) {
        page.navigate("login.xhtml");
        page.getByRole(AriaRole.LINK, name("Nie pamiętam hasła")).click();
        page.getByLabel("Login albo e-mail służbowy").fill(called);
        button(page, "Wyślij link").click();
    }

    @Test
    void isNotForClerks(Page page, Product product) {
        People.signIn(page, product, "urzad-2205012");

        assertThat(page.navigate("mail/list.xhtml").status()).isEqualTo(403);
        assertThat(page.navigate("mail/letter.xhtml?id=1").status()).isEqualTo(403);
    }

    @Test
    void whatAServerLeftHalfDoneIsUncertain(Page page, Product product) throws SQLException {
        String to = UUID.randomUUID() + "@chmielno.example";
        insert(product, to, "22", "SENDING", "NULL");
        People.signIn(page, product, "rops");

        awaitState(page, to, "niepewny");
    }

    @Test
    void passesOverALetterThatAnotherServerHasInHand(Page page, Product product)
            throws SQLException {
        String held = UUID.randomUUID() + "@chmielno.example";
        String free = UUID.randomUUID() + "@chmielno.example";
        People.signIn(page, product, "rops");
        try (Connection other = product.database();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            insert(statement, held, "22", "WAITING", "'2020-01-01'");
            insert(product, free, "22", "WAITING", "'2020-01-02'");
            awaitState(page, free, "wysłany");
            other.commit();
        }
        awaitState(page, held, "wysłany");
    }

    private static long insert(
            Product product, String to, String region, String state, String nextAttempt)
            throws SQLException {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            return insert(statement, to, region, state, nextAttempt);
        }
    }

    private static long insert(
            Statement statement, String to, String region, String state, String nextAttempt)
            throws SQLException {
        statement.executeUpdate(
                """
                INSERT INTO letter (message_key, purpose, recipient, subject, text, secret, region,
                  unit, state, attempts, last_error, created_at, give_up_at, next_attempt_at,
                  claimed_at)
                VALUES ('%s', 'INVITATION', '%s', 'Zaproszenie', 'Treść', TRUE, '%s', '', '%s', 0,
                  '', '2020-01-01', '2020-01-04', %s, '2020-01-01')
                """
                        .formatted(UUID.randomUUID(), to, region, state, nextAttempt),
                Statement.RETURN_GENERATED_KEYS);
        try (ResultSet keys = statement.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    /** A round begins every ten seconds. */
    private static void awaitState(Page page, String to, String state) {
        for (int i = 0; i < SECONDS; i++) {
            page.navigate("mail/list.xhtml?address=" + to);
            if (rows(page).filter(new Locator.FilterOptions().setHasText(state)).count() == 1) {
                return;
            }
            page.waitForTimeout(1000);
        }
        assertThat(rows(page)).containsText(state);
    }

    private static Locator rows(Page page) {
        return page.locator("#letters tbody tr");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
