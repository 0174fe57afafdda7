package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class FirstPageIT {
    @Test
    void bearsTheNameOfTheProduct(Page page) {
        page.navigate("");
        assertThat(page.title()).contains("Paktometr");
    }

    @Test
    void isOpenToEverybodyByTheRulesOfWcag(Page page) {
        page.navigate("");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
