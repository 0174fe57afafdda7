package pl.paktometr.questionnaire.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.shared.BusinessRuleBroken.Kind;

class TypedAnswersTest {

    @ParameterizedTest(name = "{0}: {1} -> {2} {3}")
    @CsvFileSource(resources = "typed-answers.csv", delimiter = ';', quoteCharacter = '\'')
    void whatPeopleTypeIsStoredTheOneWayOrRefused(
            String type, String typed, String stored, String refusal) {
        QuestionType question = SampleTypes.BY_NAME.get(type);
        String text = unmasked(typed);
        if (refusal == null) {
            assertThat(question.canonical(text)).isEqualTo(unmasked(stored));
        } else {
            assertThatThrownBy(() -> question.canonical(text))
                    .isInstanceOfSatisfying(
                            InvalidAnswer.class,
                            refused -> {
                                assertThat(refused.text().key()).isEqualTo(refusal);
                                assertThat(refused.kind()).isEqualTo(Kind.INVALID);
                            });
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "typed-answers.csv", delimiter = ';', quoteCharacter = '\'')
    void whatIsStoredIsStoredTheSameWayAgain(
            String type, String typed, String stored, String refusal) {
        if (stored != null) {
            QuestionType question = SampleTypes.BY_NAME.get(type);
            String canonical = unmasked(stored);
            assertThat(question.canonical(canonical)).isEqualTo(canonical);
            assertThat(question.fromJson(question.toJson(canonical))).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u0085b", "a\uD83Cb"})
    void textTakesNoControlCharacterAndNoHalfCharacter(String text) {
        assertRefused(new Text(20), text, "answer.control_character");
    }

    @Test
    void textEndsItsLinesOneWayAndKeepsTabs() {
        assertThat(new Text(20).canonical("a\r\nb\rc\td\n\n")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void aTooLongTextIsToldItsLength() {
        assertThatThrownBy(() -> new Text(3).canonical("żółw"))
                .isInstanceOfSatisfying(
                        InvalidAnswer.class,
                        refused ->
                                assertThat(refused.text().args())
                                        .map(Object::toString)
                                        .containsExactly("3", "4"));
    }

    @Test
    void aLinkMayHave500Characters() {
        String longest = "https://gmina.pl/" + "a".repeat(483);
        assertThat(new Link().canonical(longest)).isEqualTo(longest);
        assertRefused(new Link(), longest + "a", "answer.too_long");
    }

    @Test
    void onlyALongTextTakesSeveralLines() {
        assertThat(new Text(300).multiline()).isFalse();
        assertThat(new Text(301).multiline()).isTrue();
    }

    @Test
    void aRefusedNumberIsToldTheLimit() {
        assertThatThrownBy(() -> new WholeNumber(1, 9).canonical("0"))
                .isInstanceOfSatisfying(
                        InvalidAnswer.class,
                        refused ->
                                assertThat(refused.text().args())
                                        .map(Object::toString)
                                        .containsExactly("1"));
    }

    private static void assertRefused(QuestionType type, String text, String key) {
        assertThatThrownBy(() -> type.canonical(text))
                .isInstanceOfSatisfying(
                        InvalidAnswer.class,
                        refused -> assertThat(refused.text().key()).isEqualTo(key));
    }

    private static String unmasked(String text) {
        return text.replace('␣', '\u00A0').replace('⍽', '\u202F').replace('⏎', '\n');
    }
}
