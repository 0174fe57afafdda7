package pl.paktometr.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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
}
