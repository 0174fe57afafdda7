package pl.paktometr.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaires;

class TriedFieldTest {

    @ParameterizedTest
    @CsvSource({"A1,3", "B4a,12", "D2a,320000.50", "D2a,1234.00", "C3a,'wtz,zaz'"})
    void whatTheFieldShowsIsReadBackAsTheSameAnswer(String code, String canonical) {
        for (String language : new String[] {"pl", "en"}) {
            TriedField field =
                    field(
                            code,
                            Optional.of(AnswerValue.of(canonical)),
                            Optional.empty(),
                            Locale.forLanguageTag(language));
            assertThat(question(code).type().canonical(field.value())).isEqualTo(canonical);
        }
    }

    @Test
    void whatWasTypedStaysAlsoWhenItIsWrong() {
        TriedField field =
                field(
                        "B4a",
                        Optional.of(AnswerValue.of("2")),
                        Optional.of("kilka"),
                        Locale.forLanguageTag("pl"));
        assertThat(field.value()).isEqualTo("kilka");
        assertThat(field.shape()).isEqualTo("text");
    }

    @Test
    void optionsAreChosenAsTheyWereAnsweredOrTried() {
        Locale polish = Locale.forLanguageTag("pl");
        TriedField several =
                field("C3a", Optional.of(AnswerValue.of("wtz,zaz")), Optional.empty(), polish);
        assertThat(several.shape()).isEqualTo("several");
        assertThat(several.chosen("zaz")).isTrue();
        assertThat(several.chosen("kis")).isFalse();
        TriedField none = field("C3a", several.given(), Optional.of(""), polish);
        assertThat(none.chosen("zaz")).isFalse();
        TriedField level =
                field(
                        "B2",
                        Optional.of(AnswerValue.notApplicable("nie zlecamy")),
                        Optional.empty(),
                        polish);
        assertThat(level.shape()).isEqualTo("one");
        assertThat(level.notApplicable()).isTrue();
        assertThat(level.chosen("0")).isFalse();
    }

    private static TriedField field(
            String code, Optional<AnswerValue> given, Optional<String> typed, Locale locale) {
        return new TriedField(question(code), given, typed, "", true, locale);
    }

    private static Question question(String code) {
        return new Questionnaires().edition(1).question(code);
    }
}
