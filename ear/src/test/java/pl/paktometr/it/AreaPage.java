package pl.paktometr.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * One area of a self-assessment, used as a clerk would: each answer is left only once it is saved.
 */
final class AreaPage {
    private static final Pattern SAVED = Pattern.compile("zapisano \\d\\d:\\d\\d");

    private final Page page;

    AreaPage(Page page) {
        this.page = page;
    }

    static AreaPage open(Page page, String response, String area) {
        page.navigate("response/area.xhtml?" + response + "&area=" + area);
        return new AreaPage(page);
    }

    AreaPage level(String result, int level) {
        return pick(result, level).saved(result);
    }

    /** Without waiting for what becomes of it. */
    AreaPage pick(String result, int level) {
        group(result).getByRole(AriaRole.RADIO).nth(level).check();
        return this;
    }

    AreaPage choose(String question, String... options) {
        for (String option : options) {
            group(question)
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(Pattern.compile(option)))
                    .check();
        }
        return saved(question);
    }

    AreaPage type(String question, String text) {
        typeOnly(question, text);
        return saved(question);
    }

    /** The field keeps what was typed and says what is wrong with it. */
    AreaPage typeInVain(String question, String text, String because) {
        typeOnly(question, text);
        assertThat(answer(question)).containsText(because);
        assertThat(field(question)).hasValue(text);
        assertThat(field(question)).hasAttribute("aria-invalid", "true");
        assertThat(field(question)).hasAccessibleDescription(Pattern.compile(because));
        return this;
    }

    AreaPage saved(String question) {
        assertThat(answer(question).getByText(SAVED))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(answer(question).locator("[aria-invalid]")).hasCount(0);
        return this;
    }

    Locator field(String question) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(startingWith(question)));
    }

    private void typeOnly(String question, String text) {
        field(question).fill(text);
        field(question).blur();
    }

    private Locator group(String question) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(startingWith(question)));
    }

    private Locator answer(String question) {
        return page.locator("[data-answer='" + question + "']");
    }

    private static Pattern startingWith(String question) {
        return Pattern.compile("^" + question + " ");
    }
}
