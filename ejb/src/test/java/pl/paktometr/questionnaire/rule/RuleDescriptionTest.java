package pl.paktometr.questionnaire.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Message;

class RuleDescriptionTest {

    private static final Questionnaire EDITION = new Questionnaires().edition(1);

    @Test
    void aLevelSaysWhatEachLevelEarns() {
        assertThat(describes("A1", 0))
                .isEqualTo(
                        Message.of(
                                "rule.level",
                                "A1",
                                same("0 → 0; 1 → 25; 2 → 50; 3 → 75; 4 → 100")));
    }

    @Test
    void aNumberSaysItsKnots() {
        assertThat(describes("B4", 1))
                .isEqualTo(Message.of("rule.knots", "B4a", same("0 → 0; 1 → 40; 2 → 70; 4 → 100")));
    }

    @Test
    void aNumberPerInhabitantsSaysPerHowManyAndWritesDecimalsInBothLanguages() {
        assertThat(describes("C2", 0))
                .isEqualTo(
                        Message.of(
                                "rule.knots_per_inhabitants",
                                "C2a",
                                10_000,
                                new LocalText(
                                        "0 → 0; 0,5 → 50; 2 → 100", "0 → 0; 0.5 → 50; 2 → 100")));
    }

    @Test
    void aShareSaysOfWhat() {
        assertThat(describes("D6", 1))
                .isEqualTo(
                        Message.of(
                                "rule.knots_share",
                                "D6a",
                                "D6b",
                                same("0 → 0; 5 → 40; 20 → 80; 40 → 100")));
    }

    @Test
    void growthSaysWhatItIsComparedWith() {
        assertThat(describes("B5", 0))
                .isEqualTo(
                        Message.of(
                                "rule.growth",
                                "B5a",
                                "B5b",
                                same("−10 → 0; 0 → 40; 5 → 70; 15 → 100")));
    }

    @Test
    void optionsSayTheirLabels() {
        Message description = describes("C3", 1);
        assertThat(description.key()).isEqualTo("rule.options");
        assertThat(((LocalText) description.args().get(1)).pl())
                .contains(" → 50; ")
                .endsWith(" → 25");
    }

    private static Message describes(String result, int part) {
        return EDITION.result(result).parts().get(part).rule().description();
    }

    private static LocalText same(String text) {
        return new LocalText(text, text);
    }
}
