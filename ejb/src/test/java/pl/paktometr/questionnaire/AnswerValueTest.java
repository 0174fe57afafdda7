package pl.paktometr.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AnswerValueTest {

    @Test
    void anAnswerIsATextOrAReasonWhyThereIsNone() {
        assertThat(AnswerValue.of("3").text()).contains("3");
        assertThat(AnswerValue.of("3").reason()).isEmpty();
        assertThat(AnswerValue.notApplicable("Brak").text()).isEmpty();
        assertThat(AnswerValue.notApplicable("Brak").reason()).contains("Brak");
    }

    @Test
    void neitherIsBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerValue.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerValue.notApplicable(""));
    }
}
