package pl.paktometr.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.paktometr.scoring.WorkedExample.FIRST_EDITION;
import static pl.paktometr.scoring.WorkedExample.UNIT;
import static pl.paktometr.scoring.WorkedExample.answers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.unit.UnitKind;

class WhatIfTest {
    private static final WhatIf EXAMPLE = of(answers());

    @Test
    void withTheSameAnswersItIsTheSameSheet() {
        assertThat(EXAMPLE.score().toJson())
                .isEqualTo(WorkedExample.scored(answers(), Mode.FINAL).toJson());
    }

    @Test
    void everyStepIsWorthExactlyWhatRescoringSays() {
        List<Step> steps = EXAMPLE.steps();
        assertThat(steps).extracting(Step::result).contains("A1", "B4", "D6").doesNotContain("A2");
        for (Step step : steps) {
            Map<String, AnswerValue> stepped = new HashMap<>(answers());
            stepped.put(step.next().code(), AnswerValue.of(step.next().to()));
            ScoreSheet then = WorkedExample.scored(stepped, Mode.FINAL);
            ScoreSheet now = EXAMPLE.score();
            assertThat(step.gainOfTotal())
                    .as(step.toString())
                    .isPositive()
                    .isEqualByComparingTo(value(then.total()).subtract(value(now.total())));
            assertThat(step.gainOfResult())
                    .isEqualByComparingTo(
                            value(then.result(step.result()).points())
                                    .subtract(value(now.result(step.result()).points())));
        }
    }

    @Test
    void twoMeetingsMoreAreTwelvePointsOfTheResult() {
        Step step =
                EXAMPLE.steps().stream()
                        .filter(each -> each.next().code().equals("B4a"))
                        .findFirst()
                        .orElseThrow();
        assertThat(step.part()).isEqualTo(1);
        assertThat(step.next().to()).isEqualTo("4");
        assertThat(step.next().gain()).isEqualByComparingTo("30");
        assertThat(step.gainOfResult()).isEqualByComparingTo("12");
    }

    @Test
    void whatDoesNotApplyHasNoStep() {
        Map<String, AnswerValue> answers = new HashMap<>(answers());
        answers.put("B2", AnswerValue.notApplicable("Powiat nie zleca regrantingu"));
        WhatIf county =
                new WhatIf(
                        FIRST_EDITION,
                        new UnitFacts(UnitKind.LAND_COUNTY, OptionalInt.of(8000), false),
                        answers,
                        Map.of());
        assertThat(county.steps()).extracting(Step::result).contains("B1").doesNotContain("B2");
        assertThat(county.earnedBy("B2a", Optional.of("100.00"))).isEmpty();
        assertThat(county.earnedBy("B2", Optional.of("2")))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("50"));
    }

    @Test
    void onlyWhatARuleReadsMovesTheScore() {
        assertThat(EXAMPLE.scoredQuestions())
                .extracting(Question::code)
                .contains("A1", "B4", "B4a", "B5a", "B5b", "C3a", "D6a", "D6b")
                .doesNotContain("A1a", "A4a", "C3b", "P1");
    }

    @Test
    void oneAnswerEarnsInEveryPartThatReadsIt() {
        // 40 of growth 0 weigh 0.6, 37.5 zł per inhabitant 66.67 weigh 0.4
        BigDecimal same = EXAMPLE.earnedBy("D2a", Optional.of("300000.00")).orElseThrow();
        assertThat(same).isGreaterThan(new BigDecimal("50")).isLessThan(new BigDecimal("51"));
        assertThat(EXAMPLE.earnedBy("D2a", Optional.of("300001.00")).orElseThrow())
                .isGreaterThan(same);
        assertThat(EXAMPLE.earnedBy("A1a", Optional.of("Strategia"))).isEmpty();
        assertThat(EXAMPLE.earnedBy("A1", Optional.empty())).isEmpty();
    }

    private static WhatIf of(Map<String, AnswerValue> answers) {
        return new WhatIf(FIRST_EDITION, UNIT, answers, Map.of());
    }

    private static BigDecimal value(Optional<Points> points) {
        return points.orElseThrow().value();
    }
}
