package pl.paktometr.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.UnitKind;

class QuestionnaireTest {

    private final Questionnaire small = Small.questionnaire();
    private final Check someOfAll = small.result("A1").checks().get(0);

    @Test
    void whatItDoesNotAskItDoesNotKnow() {
        assertThatThrownBy(() -> small.question("A1z"))
                .isInstanceOf(NoSuchQuestion.class)
                .hasMessageContaining("A1z");
        assertThatThrownBy(() -> small.resultOf("A1z")).isInstanceOf(NoSuchQuestion.class);
        assertThatThrownBy(() -> small.result("Z1")).isInstanceOf(NoSuchResult.class);
    }

    @Test
    void aQuestionBelongsToItsResult() {
        assertThat(small.resultOf("A1-remark").code()).isEqualTo("A1");
        assertThat(small.question("A1-remark").label()).isEqualTo(new LocalText("Uwagi", "Remark"));
    }

    @Test
    void aUnitIsAskedWhatConcernsItsKindAndItsSignature() {
        assertThat(small.areasFor(UnitKind.RURAL_MUNICIPALITY, false))
                .map(Area::code)
                .containsExactly("A");
        assertThat(small.areasFor(UnitKind.RURAL_MUNICIPALITY, true))
                .map(Area::code)
                .containsExactly("A", "P");
        assertThat(small.areasFor(UnitKind.LAND_COUNTY, false)).isEmpty();
    }

    @Test
    void levelsKnotsAndThisYearAreRequiredButNotOptionsNorLastYear() {
        // A1c is chosen freely; A1b is required by the share, not as last year's number
        assertThat(small.requiredOf(UnitKind.RURAL_MUNICIPALITY, Map.of()))
                .containsExactly("A1", "A1a", "A1b");
        assertThat(small.requiredOf(UnitKind.LAND_COUNTY, Map.of())).isEmpty();
    }

    @Test
    void whatDoesNotApplyIsNotRequiredWhereThatMayBeSaid() {
        Map<String, AnswerValue> answers = Map.of("A1", AnswerValue.notApplicable("Nie mamy"));
        assertThat(small.requiredOf(UnitKind.CITY_COUNTY, answers)).isEmpty();
        assertThat(small.requiredOf(UnitKind.RURAL_MUNICIPALITY, answers)).hasSize(3);
        assertThat(small.result("A1").notApplicableReason(UnitKind.CITY_COUNTY, answers))
                .contains("Nie mamy");
    }

    @Test
    void lastYearsAnswerStandsInForTheQuestionAboutLastYear() {
        assertThat(small.lastYearStandsInFor("A1b")).contains("A1a");
        assertThat(small.lastYearStandsInFor("A1a")).isEmpty();
    }

    @Test
    void theSomeAreNotMoreThanTheAll() {
        assertThat(someOfAll.brokenBy(answers("5", "6")))
                .contains(
                        Message.of(
                                "check.not_greater",
                                new LocalText("Niektórzy", "Some"),
                                new LocalText("6", "6"),
                                new LocalText("Wszyscy", "All"),
                                new LocalText("5", "5")));
        assertThat(someOfAll.brokenBy(answers("6", "6"))).isEmpty();
    }

    @Test
    void nothingIsCheckedBeforeBothAreAnswered() {
        assertThat(someOfAll.brokenBy(Map.of("A1b", AnswerValue.of("6")))).isEmpty();
        assertThat(someOfAll.brokenBy(Map.of("A1a", AnswerValue.of("6")))).isEmpty();
    }

    private static Map<String, AnswerValue> answers(String all, String some) {
        return Map.of("A1a", AnswerValue.of(all), "A1b", AnswerValue.of(some));
    }
}
