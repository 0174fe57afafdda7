package pl.paktometr.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseState;
import pl.paktometr.response.ResponseView;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class TrialTest {
    private static final Questionnaire FIRST_EDITION = new Questionnaires().edition(1);
    private static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void nothingTypedChangesNothing() {
        Trial trial = trial(Map.of());
        assertThat(trial.supposed()).isEqualTo(trial.real());
        assertThat(trial.changes()).isEmpty();
        assertThat(trial.wrong()).isEmpty();
    }

    @Test
    void whatIsTypedIsReadAsPeopleTypeAndMovesOnlyTheScoreBeside() {
        Trial trial = trial(Map.of("B4a", "4", "D2a", "320 000,00 zł", "A1", "2"));
        assertThat(trial.changes())
                .extracting(change -> change.question().code())
                .containsExactly("B4a", "D2a");
        assertThat(trial.changes())
                .extracting(change -> change.to().flatMap(AnswerValue::text).orElseThrow())
                .containsExactly("4", "320000.00");
        assertThat(trial.supposed().result("B4").points().orElseThrow())
                .isGreaterThan(trial.real().result("B4").points().orElseThrow());
        assertThat(trial.supposed().area("A")).isEqualTo(trial.real().area("A"));
        assertThat(trial.response()).isEqualTo(response());
    }

    @Test
    void whatIsWrongSaysSoAtItsQuestionAndStaysAsItWas() {
        Trial trial = trial(Map.of("B4a", "kilka", "A1", "3"));
        assertThat(trial.wrong()).containsOnlyKeys("B4a");
        assertThat(trial.wrong().get("B4a").key()).isEqualTo("answer.not_a_whole_number");
        assertThat(trial.changes())
                .extracting(change -> change.question().code())
                .containsExactly("A1");
    }

    @Test
    void whatContradictsAnotherAnswerIsWrong() {
        Trial trial = trial(Map.of("D6a", "41"));
        assertThat(trial.wrong()).containsOnlyKeys("D6a");
        assertThat(trial.wrong().get("D6a").key()).isEqualTo("check.not_greater");
        assertThat(trial.changes()).isEmpty();
        assertThat(trial(Map.of("D6b", "2")).wrong()).containsOnlyKeys("D6b");
        assertThat(trial(Map.of("D6a", "41", "D6b", "50")).wrong()).isEmpty();
    }

    @Test
    void blankIsNoAnswerAndNoQuestionOutsideTheScoreIsTried() {
        Trial trial = trial(Map.of("A1", " ", "A1a", "Strategia", "P1", "x", "Z9", "1"));
        assertThat(trial.changes())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.question().code()).isEqualTo("A1");
                            assertThat(change.to()).isEmpty();
                            assertThat(change.worthPlanning()).isFalse();
                        });
    }

    @Test
    void aResultMayBeTriedAsNotApplicableWhereItsKindMaySaySo() {
        Trial trial = trial(Map.of("B2", "na", "B1", "na"));
        assertThat(trial.supposed().result("B2").points()).isEmpty();
        assertThat(trial.wrong()).containsOnlyKeys("B1");
        assertThat(trial.changes()).noneMatch(Trial.Change::worthPlanning);
    }

    @Test
    void whatLastYearSaysIsNotAskedAgain() {
        assertThat(Trial.questions(FIRST_EDITION, response()))
                .extracting(Question::code)
                .contains("B5a", "B4a", "C3a")
                .doesNotContain("B5b", "A1a");
    }

    @ParameterizedTest
    @CsvSource({"A1,3,true", "A1,1,false", "B4a,4,true", "B4a,1,false", "D6b,80,false"})
    void worthPlanningIsWhatEarnsMoreByItself(String code, String typed, boolean worth) {
        assertThat(trial(Map.of(code, typed)).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.worthPlanning()).isEqualTo(worth));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'',2027-09-30,'',owner",
                "Referat,none,'',due",
                "Referat,2027-09-30,long,note",
                "long,2027-09-30,'',owner"
            })
    void aPlanSaysWhoAndWhen(String owner, LocalDate due, String note, String field) {
        PlanIntent intent = new PlanIntent(stretched(owner, 201), due, stretched(note, 1001));
        assertThatThrownBy(intent::checkedDue)
                .isInstanceOfSatisfying(
                        PlanRefused.class, refused -> assertThat(refused.field()).contains(field));
    }

    @Test
    void anItemIsChangedOnlyByWhoSawItAsItIs() {
        PlanItemChanged.check("A1", OptionalInt.empty(), 0);
        PlanItemChanged.check("A1", OptionalInt.of(3), 3);
        assertThatThrownBy(() -> PlanItemChanged.check("A1", OptionalInt.empty(), 1))
                .hasMessageContaining("no version");
        assertThatThrownBy(() -> PlanItemChanged.check("A1", OptionalInt.of(1), 2))
                .hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> PlanItemChanged.check("A1", OptionalInt.of(1), 0))
                .hasMessageContaining("meanwhile");
    }

    private static String stretched(String text, int length) {
        return text.equals("long") ? "x".repeat(length) : text;
    }

    private static Trial trial(Map<String, String> typed) {
        return Trial.of(FIRST_EDITION, response(), typed);
    }

    /** A land county, which may say that B2 does not apply to it. */
    private static ResponseView response() {
        Map<String, AnswerView> answers = new TreeMap<>();
        for (String each :
                "A1=2 B1=1 B2=1 B4=3 B4a=2 B5a=21 D2a=300000.00 D6=2 D6a=3 D6b=40".split(" ")) {
            String[] pair = each.split("=");
            answers.put(pair[0], view(pair[1], false));
        }
        answers.put("B5b", view("20", true));
        TerytCode kartuski = TerytCode.of("2205");
        return new ResponseView(
                new Campaign(
                        1,
                        TerytCode.of("22"),
                        2026,
                        1,
                        MARCH,
                        MARCH,
                        MARCH,
                        Signing.HEAD,
                        Ranking.COUNTIES,
                        1,
                        null,
                        MARCH),
                new AskedUnit(
                        kartuski, "2205", UnitKind.LAND_COUNTY, "kartuski", kartuski, 8000, false),
                ResponseState.ACCEPTED,
                1L,
                null,
                answers,
                Map.of("B5a", AnswerValue.of("20")));
    }

    private static AnswerView view(String canonical, boolean readOnly) {
        return new AnswerView(
                Optional.of(AnswerValue.of(canonical)), 1, false, readOnly, "urzad", MARCH);
    }
}
