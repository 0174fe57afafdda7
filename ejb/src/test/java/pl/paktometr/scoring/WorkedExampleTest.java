package pl.paktometr.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.AnswerValue;

class WorkedExampleTest {

    private final ScoreSheet sheet = WorkedExample.scored(WorkedExample.answers(), Mode.FINAL);

    @ParameterizedTest
    @CsvSource({
        "A1,75.00",
        "A2,100.00",
        "A3,0.00",
        "A4,50.00",
        "A5,25.00",
        "B1,75.00",
        "B2,0.00",
        "B3,25.00",
        "B4,73.00",
        "B5,70.00",
        "C1,0.00",
        "C2,75.00",
        "C3,87.50",
        "D1,57.50",
        "D2,72.00",
        "D3,0.00",
        "D4,50.00",
        "D5,25.00",
        "D6,48.33",
        "D7,0.00"
    })
    void everyResultEarnsWhatTheMethodSays(String code, String points) {
        assertThat(sheet.result(code).points().orElseThrow()).hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({"A,50.00", "B,48.60", "C,54.17", "D,36.12"})
    void everyAreaIsTheMeanOfItsResults(String code, String points) {
        assertThat(sheet.area(code).points().orElseThrow()).hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({
        "B4,1,75.00",
        "B4,2,70.00",
        "C3,1,75.00",
        "C3,2,100.00",
        "D2,1,73.33",
        "D2,2,70.00",
        "D4,1,50.00",
        "D4,2,50.00",
        "D6,1,50.00",
        "D6,2,46.67"
    })
    void everyPartIsThere(String result, int part, String points) {
        assertThat(sheet.result(result).parts().get(part - 1).points().orElseThrow())
                .hasToString(points);
    }

    @Test
    void theTotalIsTheMeanOfTheAreas() {
        assertThat(sheet.total().orElseThrow()).hasToString("47.22");
        assertThat(sheet.total().orElseThrow().value())
                .isEqualByComparingTo("47.22142857142857142857142857142857");
    }

    @Test
    void theTotalWithoutTheResultsThatDependOnPartnersIsAnother() {
        // A (75+100+0+50)/4 = 56.25, B (75+0+25+73)/4 = 43.25, C (0+87.5)/2 = 43.75, D as it is
        assertThat(sheet.totalWithoutDependent().orElseThrow()).hasToString("44.84");
    }

    @Test
    void lastYearsAcceptedNumbersDoTheSameAsTypedOnes() {
        Map<String, AnswerValue> answers = WorkedExample.answers();
        answers.keySet().removeAll(List.of("B5b", "D2b"));
        ScoreSheet known =
                ScoreSheet.of(
                        WorkedExample.FIRST_EDITION,
                        WorkedExample.UNIT,
                        answers,
                        WorkedExample.answers("B5a=20 D2a=300000.00"),
                        Mode.FINAL);
        assertThat(known).isEqualTo(sheet);
    }

    @Test
    void theSheetSaysByWhichMethodAndThatNothingIsMissing() {
        assertThat(sheet.edition()).isEqualTo(1);
        assertThat(sheet.method()).isEqualTo("1.0");
        assertThat(sheet.answered()).isEqualTo(sheet.asked()).isEqualTo(25);
        assertThat(sheet.answeredShare()).isEqualByComparingTo("1");
    }
}
