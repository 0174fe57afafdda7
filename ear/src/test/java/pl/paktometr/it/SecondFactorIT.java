package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class SecondFactorIT {
    private static final String LOGIN = "pomoc-2205072";

    @Test
    void isAskedForWithThePasswordFromThenOn(Page page, Product product) throws Exception {
        People.signIn(page, product, LOGIN);
        page.navigate("account/factor.xhtml");
        page.getByLabel("Hasło").fill(product.password());
        press(page, "Włącz drugi składnik");
        String secret = page.locator("#secret").innerText();
        EveryPageIT.keepsTheRules(page);
        page.getByLabel("Kod z aplikacji").fill("000000");
        press(page, "Potwierdź");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nie udało się");
        assertThat(page.locator("#secret")).hasText(secret);
        page.getByLabel("Kod z aplikacji").fill(code(secret));
        press(page, "Potwierdź");
        List<String> recovery = page.locator("#recovery code").allInnerTexts();
        assertThat(recovery).hasSize(8);

        page.context().clearCookies();
        signIn(page, product, "");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("kod");
        signIn(page, product, recovery.get(0));
        page.waitForURL(address -> !address.contains("login.xhtml"));
        page.navigate("account/factor.xhtml");
        page.getByLabel("Hasło").fill(product.password());
        page.getByLabel("Kod z aplikacji").fill(recovery.get(0));
        press(page, "Wyłącz drugi składnik");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nie udało się");
        page.getByLabel("Hasło").fill(product.password());
        page.getByLabel("Kod z aplikacji").fill(recovery.get(1));
        press(page, "Wyłącz drugi składnik");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Drugi składnik jest wyłączony.");
    }

    private static void signIn(Page page, Product product, String code) {
        page.navigate("login.xhtml");
        page.getByLabel("Login").fill(LOGIN);
        page.getByLabel("Hasło").fill(product.password());
        page.getByLabel("Kod z aplikacji").fill(code);
        press(page, "Zaloguj");
    }

    private static String code(String secret) throws InvalidKeyException {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
