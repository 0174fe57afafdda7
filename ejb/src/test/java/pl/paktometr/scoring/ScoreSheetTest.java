package pl.paktometr.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.UnitKind;

class ScoreSheetTest {

    private static final UnitFacts LAND_COUNTY =
            new UnitFacts(UnitKind.LAND_COUNTY, OptionalInt.of(8000), false);

    @Test
    void whatIsNotAnsweredCountsZeroWhenSubmitted() {
        ScoreSheet sheet = WorkedExample.scored(without("B1", "B4a"), Mode.FINAL);
        assertThat(sheet.result("B1").points()).contains(Points.ZERO);
        assertThat(sheet.result("B1").absence()).isEqualTo(Absence.NONE);
        assertThat(sheet.result("B1").parts().get(0).absence()).isEqualTo(Absence.NO_DATA);
        assertThat(sheet.result("B4").points()).contains(Points.of("45"));
    }

    @Test
    void whatIsNotAnsweredIsLeftOutOfADraft() {
        ScoreSheet sheet = WorkedExample.scored(without("B1", "B4a"), Mode.DRAFT);
        assertThat(sheet.result("B1").points()).isEmpty();
        assertThat(sheet.result("B1").absence()).isEqualTo(Absence.NO_DATA);
        assertThat(sheet.result("B4").points()).contains(Points.of("75"));
        assertThat(sheet.result("B4").parts())
                .map(PartScore::weight)
                .containsExactly(BigDecimal.ONE, BigDecimal.ZERO);
        // (0 + 25 + 75 + 70) / 4
        assertThat(sheet.area("B").points()).contains(Points.of("42.5"));
        assertThat(sheet.answered()).isEqualTo(23);
        assertThat(sheet.answeredShare()).isEqualByComparingTo("0.92");
    }

    @Test
    void anEmptyDraftHasNoScoreAtAll() {
        ScoreSheet sheet = WorkedExample.scored(Map.of(), Mode.DRAFT);
        assertThat(sheet.total()).isEmpty();
        assertThat(sheet.totalWithoutDependent()).isEmpty();
        assertThat(sheet.areas()).allMatch(area -> area.points().isEmpty());
        assertThat(sheet.results())
                .hasSize(20)
                .allMatch(result -> result.absence() == Absence.NO_DATA);
        assertThat(sheet.answeredShare()).isEqualByComparingTo("0");
    }

    @Test
    void anEmptySubmissionHasZero() {
        // B5 too: this year's number was asked for and not given
        assertThat(WorkedExample.scored(Map.of(), Mode.FINAL).total()).contains(Points.ZERO);
    }

    @Test
    void choosingNothingCountsInADraftOnlyOnceTheResultIsBegun() {
        assertThat(
                        WorkedExample.scored(WorkedExample.answers("C3=3"), Mode.DRAFT)
                                .result("C3")
                                .points())
                .contains(Points.of("37.5"));
        assertThat(
                        WorkedExample.scored(WorkedExample.answers("C3b=7"), Mode.DRAFT)
                                .result("C3")
                                .points())
                .isEmpty();
        assertThat(
                        WorkedExample.scored(WorkedExample.answers("C3a=wtz"), Mode.DRAFT)
                                .result("C3")
                                .points())
                .contains(Points.of("50"));
    }

    @Test
    void anAreaWithoutAnyCountedResultLeavesTheTotal() {
        ScoreSheet sheet = WorkedExample.scored(WorkedExample.answers("A1=3 B1=1"), Mode.DRAFT);
        assertThat(sheet.area("C").points()).isEmpty();
        assertThat(sheet.total()).contains(Points.of("50"));
    }

    @Test
    void whatDoesNotApplyLeavesTheMean() {
        Map<String, AnswerValue> answers = WorkedExample.answers();
        answers.put("B2", AnswerValue.notApplicable("Powiat nie zleca zadań w regrantingu"));
        ScoreSheet sheet =
                ScoreSheet.of(
                        WorkedExample.FIRST_EDITION, LAND_COUNTY, answers, Map.of(), Mode.FINAL);
        assertThat(sheet.result("B2").points()).isEmpty();
        assertThat(sheet.result("B2").absence()).isEqualTo(Absence.NOT_APPLICABLE);
        assertThat(sheet.result("B2").explanations())
                .containsExactly(
                        Message.of(
                                "explain.not_applicable", "Powiat nie zleca zadań w regrantingu"));
        // (75 + 25 + 73 + 70) / 4
        assertThat(sheet.area("B").points()).contains(Points.of("60.75"));
        assertThat(sheet.asked()).isEqualTo(24);
        assertThat(sheet.answered()).isEqualTo(24);
    }

    @Test
    void whoMayNotSaySoHasNotAnswered() {
        Map<String, AnswerValue> answers = WorkedExample.answers();
        answers.put("B1", AnswerValue.notApplicable("Nie chcemy"));
        ScoreSheet sheet = WorkedExample.scored(answers, Mode.FINAL);
        assertThat(sheet.result("B1").points()).contains(Points.ZERO);
        assertThat(sheet.answered()).isEqualTo(24);
        assertThat(sheet.asked()).isEqualTo(25);
    }

    @Test
    void theFirstYearLeavesAndHandsItsWeightOver() {
        ScoreSheet sheet = WorkedExample.scored(without("B5b", "D2b"), Mode.FINAL);
        assertThat(sheet.result("B5").points()).isEmpty();
        assertThat(sheet.result("B5").absence()).isEqualTo(Absence.FIRST_YEAR);
        assertThat(sheet.result("D2").points()).contains(Points.of("70"));
        assertThat(sheet.result("D2").absence()).isEqualTo(Absence.NONE);
        assertThat(sheet.result("D2").parts())
                .map(PartScore::absence)
                .containsExactly(Absence.FIRST_YEAR, Absence.NONE);
        // (75 + 0 + 25 + 73) / 4
        assertThat(sheet.area("B").points()).contains(Points.of("43.25"));
    }

    @Test
    void withoutAPopulationNothingIsCountedPerInhabitant() {
        UnitFacts unit = new UnitFacts(UnitKind.RURAL_MUNICIPALITY, OptionalInt.empty(), false);
        ScoreSheet sheet =
                ScoreSheet.of(
                        WorkedExample.FIRST_EDITION,
                        unit,
                        WorkedExample.answers(),
                        Map.of(),
                        Mode.FINAL);
        assertThat(sheet.result("C2").absence()).isEqualTo(Absence.POPULATION_UNKNOWN);
        assertThat(sheet.result("D2").points().orElseThrow()).hasToString("73.33");
    }

    @Test
    void signingThePactChangesNoScore() {
        UnitFacts signatory =
                new UnitFacts(UnitKind.RURAL_MUNICIPALITY, OptionalInt.of(8000), true);
        Map<String, AnswerValue> answers = WorkedExample.answers();
        answers.put("P1", AnswerValue.of("yes"));
        assertThat(
                        ScoreSheet.of(
                                WorkedExample.FIRST_EDITION,
                                signatory,
                                answers,
                                Map.of(),
                                Mode.FINAL))
                .isEqualTo(WorkedExample.scored(WorkedExample.answers(), Mode.FINAL));
    }

    @Test
    void starredResultsAreMarked() {
        assertThat(WorkedExample.scored(Map.of(), Mode.FINAL).results())
                .filteredOn(ResultScore::dependsOnOthers)
                .map(ResultScore::code)
                .containsExactly("A5", "B5", "C2");
    }

    @Test
    void aResultNobodyIsAskedHasNoScoreToAskFor() {
        ScoreSheet sheet = WorkedExample.scored(Map.of(), Mode.FINAL);
        assertThatThrownBy(() -> sheet.result("P1")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> sheet.area("P")).isInstanceOf(NoSuchElementException.class);
    }

    private static Map<String, AnswerValue> without(String... codes) {
        Map<String, AnswerValue> answers = WorkedExample.answers();
        answers.keySet().removeAll(List.of(codes));
        return answers;
    }
}
