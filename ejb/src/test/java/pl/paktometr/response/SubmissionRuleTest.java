package pl.paktometr.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.paktometr.response.ResponseFixture.MARCH;
import static pl.paktometr.response.ResponseFixture.QUESTIONNAIRE;
import static pl.paktometr.response.ResponseFixture.aCompleteResponse;
import static pl.paktometr.response.ResponseFixture.aResponse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.unit.UnitKind;

class SubmissionRuleTest {

    @Test
    void nothingStandsInTheWayOfACompleteResponse() {
        assertThat(unmet(aCompleteResponse())).isEmpty();
    }

    @Test
    void namesEveryScoredQuestionWithoutAnAnswer() {
        assertThat(
                        SubmissionRule.unmetBy(
                                aCompleteResponse().without("C1b").without("D7").view(),
                                QUESTIONNAIRE))
                .extracting(Unmet::rule, Unmet::code)
                .containsExactly(
                        tuple(SubmissionRule.SCORED_QUESTIONS_ARE_ANSWERED, "C1b"),
                        tuple(SubmissionRule.SCORED_QUESTIONS_ARE_ANSWERED, "D7"));
    }

    @Test
    void doesNotAskForFactsThatNobodyScores() {
        assertThat(SubmissionRule.unmetBy(aResponse().view(), QUESTIONNAIRE))
                .extracting(Unmet::code)
                .contains("A1", "B4a", "D2a", "D6b")
                .doesNotContain("A1a", "B5b", "D2b", "C3a", "A1-document-kind", "A1-remark");
    }

    @Test
    void asksNothingMoreAboutAResultThatDoesNotApply() {
        var county =
                aCompleteResponse()
                        .of(UnitKind.LAND_COUNTY)
                        .answering("B2", AnswerValue.notApplicable("Nie dotyczy powiatu"), 1);

        assertThat(unmet(county)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2})
    void waitsForTheDaysOfSigning(long seconds) {
        assertThat(unmet(aCompleteResponse().at(MARCH.plusSeconds(seconds))))
                .containsExactly(SubmissionRule.CAMPAIGN_TAKES_SIGNATURES);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    void letsBeSignedWhatIsCompleteAlsoAfterTheLastAnswer(long seconds) {
        assertThat(unmet(aCompleteResponse().at(MARCH.plusSeconds(seconds)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ResponseState.class,
            names = {"SUBMITTED", "ACCEPTED", "WITHDRAWN"})
    void leavesAloneWhatIsNotInTheUnitsHands(ResponseState state) {
        assertThat(unmet(aCompleteResponse().in(state)))
                .containsExactly(SubmissionRule.RESPONSE_IS_IN_THE_UNITS_HANDS);
    }

    @Test
    void noticesAnswersThatContradictEachOther() {
        assertThat(unmet(aCompleteResponse().answering("A4a", "1").answering("A4b", "2")))
                .containsExactly(SubmissionRule.ANSWERS_AGREE);
    }

    private static List<SubmissionRule> unmet(ResponseFixture response) {
        return SubmissionRule.unmetBy(response.view(), QUESTIONNAIRE).stream()
                .map(Unmet::rule)
                .toList();
    }
}
