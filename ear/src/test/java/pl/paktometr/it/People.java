package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.sql.Statement;

/** What people do before anything else. */
final class People {
    private People() {}

    /** Somebody else takes the seat. */
    static void change(Page page, Product product, String login) {
        page.context().clearCookies();
        signIn(page, product, login);
    }

    /** As somebody of the demonstration; {@code nobody} stays outside. */
    static void signIn(Page page, Product product, String login) {
        if (login.equals("nobody")) {
            return;
        }
        page.navigate("login.xhtml");
        page.getByLabel("Login").fill(login);
        page.getByLabel("Hasło").fill(product.password());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Zaloguj").setExact(true))
                .click();
        page.waitForURL(address -> !address.contains("login.xhtml"));
    }

    /**
     * Somebody with the same password.
     *
     * @param rights the role, the region and the unit, in SQL
     */
    static void copy(Statement statement, String from, String login, String rights)
            throws SQLException {
        int copied =
                statement.executeUpdate(
                        """
                        INSERT INTO account (login, name, role, region, unit, password_hash, password_changed_at,
                                             active, failed_sign_ins, created_at, version)
                        SELECT '%s', '%s', %s, password_hash, password_changed_at, active, 0, created_at, 0
                          FROM account WHERE login = '%s'
                        """
                                .formatted(login, login, rights, from));
        assertThat(copied).as(from).isEqualTo(1);
    }

    /**
     * @param those a condition on accounts, in SQL
     */
    static void remove(Statement statement, String those) throws SQLException {
        statement.executeUpdate(
                "DELETE FROM access_token WHERE account_id IN (SELECT id FROM account WHERE "
                        + those
                        + ")");
        statement.executeUpdate("DELETE FROM account WHERE " + those);
    }
}
