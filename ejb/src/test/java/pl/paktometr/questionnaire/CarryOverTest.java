package pl.paktometr.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.CarryOver.State;

class CarryOverTest {

    private static final int YEAR = 2026;

    private final Result result = Small.questionnaire().result("A1");

    @ParameterizedTest
    @CsvSource({
        "2, XII/7, 2026-12-31, IN_FORCE",
        "2, XII/7, 2030-01-01, IN_FORCE",
        "2, XII/7,           , IN_FORCE",
        "2,      , 2027-01-01, IN_FORCE",
        "2, XII/7, 2026-12-30, LAPSED",
        "2, XII/7, 2025-06-30, LAPSED",
        "2,      ,           , NONE",
        "1, XII/7,           , NONE",
        " , XII/7,           , NONE"
    })
    void aDocumentIsCarriedOverForAsLongAsItIsInForce(
            String level, String number, String until, State state) {
        assertThat(CarryOver.of(result, lastYear(level, number, until), YEAR).state())
                .isEqualTo(state);
    }

    @Test
    void inForceProposesTheLevelAndTheDocumentAndNothingElse() {
        Map<String, AnswerValue> lastYear = lastYear("2", "XII/7", "2027-12-31");
        lastYear.put("A1-remark", AnswerValue.of("Uwaga sprzed roku"));
        lastYear.put("A1a", AnswerValue.of("5"));
        CarryOver carried = CarryOver.of(result, lastYear, YEAR);
        assertThat(carried.proposed()).isEqualTo(lastYear("2", "XII/7", "2027-12-31"));
        assertThat(carried.until()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void lapsedProposesNothingButSaysSinceWhen() {
        CarryOver carried = CarryOver.of(result, lastYear("2", "XII/7", "2025-06-30"), YEAR);
        assertThat(carried.proposed()).isEmpty();
        assertThat(carried.until()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void whatDidNotApplyIsNotCarriedOver() {
        Map<String, AnswerValue> lastYear = lastYear(null, "XII/7", null);
        lastYear.put("A1", AnswerValue.notApplicable("Nie mamy"));
        assertThat(CarryOver.of(result, lastYear, YEAR).state()).isEqualTo(State.NONE);
    }

    private static Map<String, AnswerValue> lastYear(String level, String number, String until) {
        Map<String, AnswerValue> answers = new HashMap<>();
        put(answers, "A1", level);
        put(answers, "A1-document-number", number);
        put(answers, "A1-document-until", until);
        return answers;
    }

    private static void put(Map<String, AnswerValue> answers, String code, String text) {
        if (text != null) {
            answers.put(code, AnswerValue.of(text));
        }
    }
}
