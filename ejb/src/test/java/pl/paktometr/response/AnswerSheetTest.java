package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.response.ResponseFixture.aResponse;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.NoSuchQuestion;
import pl.paktometr.questionnaire.type.InvalidAnswer;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.ReasonNeeded;
import pl.paktometr.unit.UnitKind;

class AnswerSheetTest {
    private static final OptionalInt UNSEEN = OptionalInt.empty();

    @Test
    void takesWhatAPersonTypesInCanonicalForm() {
        assertThat(aResponse().sheet().admit(AnswerChange.typed("D2a", "1 234,56 zł", UNSEEN)))
                .contains(AnswerValue.of("1234.56"));
    }

    @Test
    void takesWhatTheApiSends() {
        assertThat(aResponse().sheet().admit(AnswerChange.json("D1a", Json.createValue(7), UNSEEN)))
                .contains(AnswerValue.of("7"));
    }

    @Test
    void clearsAnAnswerByBlankTextNullOrAnEmptyList() {
        var sheet = aResponse().sheet();

        assertThat(sheet.admit(AnswerChange.typed("A1a", "  ", UNSEEN))).isEmpty();
        assertThat(sheet.admit(AnswerChange.json("A1a", JsonValue.NULL, UNSEEN))).isEmpty();
        assertThat(sheet.admit(AnswerChange.json("C3a", JsonValue.EMPTY_JSON_ARRAY, UNSEEN)))
                .isEmpty();
    }

    @Test
    void refusesAValueThatIsNoAnswer() {
        var sheet = aResponse().sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("D1a", "siedem", UNSEEN)))
                .isInstanceOf(InvalidAnswer.class);
    }

    @Test
    void doesNotKnowACodeThatNobodyAsks() {
        var sheet = aResponse().sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("Z9", "1", UNSEEN)))
                .isInstanceOf(NoSuchQuestion.class);
    }

    @Test
    void asksOnlySignatoriesAboutThePact() {
        var sheet = aResponse().sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("P1", "yes", UNSEEN)))
                .isInstanceOf(AnswerNotTaken.class)
                .extracting("kind")
                .isEqualTo(BusinessRuleBroken.Kind.NOT_FOUND);
    }

    @Test
    void wantsTheVersionOfAnAnswerThatExists() {
        var sheet = aResponse().answering("D1a", AnswerValue.of("1"), 4).sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("D1a", "2", UNSEEN)))
                .isInstanceOf(VersionRequired.class);
        assertThat(sheet.admit(AnswerChange.typed("D1a", "2", OptionalInt.of(4)))).isPresent();
    }

    @Test
    void takesEachChangeByItselfInTheOrderInWhichTheyAgree() {
        var sheet =
                aResponse()
                        .answering("A4a", AnswerValue.of("10"), 1)
                        .answering("A4b", AnswerValue.of("8"), 1)
                        .sheet();

        var each =
                sheet.admitEach(
                        List.of(
                                AnswerChange.typed("A4a", "2", OptionalInt.of(1)),
                                AnswerChange.typed("A4b", "1", OptionalInt.of(1)),
                                AnswerChange.typed("D1a", "x", UNSEEN),
                                AnswerChange.typed("Z9", "1", UNSEEN)));

        assertThat(each.admitted().keySet())
                .extracting(AnswerChange::code)
                .containsExactly("A4b", "A4a");
        assertThat(each.refused()).containsOnlyKeys("D1a", "Z9");
    }

    @Test
    void leavesWhatContradictsAndTakesTheRest() {
        var sheet = aResponse().answering("A4a", AnswerValue.of("10"), 1).sheet();

        var each =
                sheet.admitEach(
                        List.of(
                                AnswerChange.typed("A4b", "11", UNSEEN),
                                AnswerChange.typed("D1a", "3", UNSEEN)));

        assertThat(each.admitted().keySet()).extracting(AnswerChange::code).containsExactly("D1a");
        assertThat(each.refused()).containsOnlyKeys("A4b");
        assertThat(sheet.admit(AnswerChange.typed("A4b", "10", UNSEEN))).isPresent();
    }

    @Test
    void showsTheStandingAnswerToWhoeverSawAnOlderOne() {
        var sheet = aResponse().answering("D1a", AnswerValue.of("1"), 4).sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("D1a", "2", OptionalInt.of(3))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> {
                            assertThat(stale.current().version()).isEqualTo(4);
                            assertThat(stale.current().given()).contains(AnswerValue.of("1"));
                        });
    }

    @Test
    void noticesAVersionOfAnAnswerThatNeverWas() {
        var sheet = aResponse().sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("D1a", "2", OptionalInt.of(1))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void keepsTheBaseOfGrowthThatLastYearGives() {
        var sheet = aResponse().acceptedLastYear("D2a", "300000").sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("D2b", "1", UNSEEN)))
                .isInstanceOf(AnswerNotTaken.class)
                .hasMessageContaining("2025");
    }

    @Test
    void asksForTheBaseOfGrowthWhereLastYearHasNone() {
        assertThat(aResponse().sheet().admit(AnswerChange.typed("D2b", "300000", UNSEEN)))
                .contains(AnswerValue.of("300000.00"));
    }

    @Test
    void letsOnlyLandCountiesLeaveRegrantingOut() {
        var change = AnswerChange.notApplicable("B2", "Powiat nie zleca zadań", UNSEEN);

        assertThat(aResponse().of(UnitKind.LAND_COUNTY).sheet().admit(change))
                .contains(AnswerValue.notApplicable("Powiat nie zleca zadań"));
        assertThatThrownBy(() -> aResponse().sheet().admit(change))
                .isInstanceOf(AnswerNotTaken.class);
    }

    @Test
    void wantsAReasonForNotApplicable() {
        var sheet = aResponse().of(UnitKind.LAND_COUNTY).sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.notApplicable("B2", " ", UNSEEN)))
                .isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void refusesAnAnswerThatContradictsAnother() {
        var sheet = aResponse().answering("D6b", "40").sheet();

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("D6a", "41", UNSEEN)))
                .isInstanceOf(AnswerNotTaken.class);
        assertThat(sheet.admit(AnswerChange.typed("D6a", "40", UNSEEN))).isPresent();
    }

    @Test
    void seesContradictionsWithinOneSetOfChanges() {
        var sheet = aResponse().sheet();
        sheet.admit(AnswerChange.typed("A4a", "3", UNSEEN));

        assertThatThrownBy(() -> sheet.admit(AnswerChange.typed("A4b", "4", UNSEEN)))
                .isInstanceOf(AnswerNotTaken.class);
    }
}
