package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class FirstPageIT {
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void bearsTheNameOfTheProduct(Page page) {
        page.navigate("");
        assertThat(page.title()).contains("Paktometr");
    }

    @Test
    void isOpenToEverybodyByTheRulesOfWcag(Page page) {
        page.navigate("");
        assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations()).isEmpty();
    }
}
