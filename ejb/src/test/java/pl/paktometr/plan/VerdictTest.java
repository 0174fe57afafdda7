package pl.paktometr.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.scoring.WhatIf;
import pl.paktometr.unit.UnitKind;

class VerdictTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}, then {3}, over {4}: {5}")
    @CsvSource(
            delimiter = ';',
            value = {
                "A1;1;3;3;true;MET",
                "A1;1;3;4;false;MET",
                "A1;1;3;2;true;PARTLY",
                "A1;1;3;2;false;PARTLY",
                "A1;1;3;1;true;MISSED",
                "A1;1;3;1;false;OPEN",
                "A1;1;3;0;true;MISSED",
                "A1;1;3;;true;MISSED",
                "A1;;3;1;true;PARTLY",
                // beyond the last knot more earns no more, so four are as good as twelve
                "B4a;2;12;4;true;MET",
                "B4a;2;4;3;true;PARTLY",
                // fewer procedures make the share of those with a clause larger
                "D6b;40;20;20;true;MET",
                "D6b;40;20;30;true;PARTLY",
                "D6b;40;20;50;true;MISSED",
                "C3a;wtz;wtz,zaz;kis,cis;true;MET",
                "C3a;wtz;wtz,zaz;wtz,run-by-entity;true;PARTLY",
                "Z9;1;2;3;true;NOT_COMPARABLE",
                "A1;1;7;3;true;NOT_COMPARABLE"
            })
    void isByThePointsTheAnswerEarns(
            String code, String from, String target, String then, boolean over, Verdict verdict) {
        Map<String, AnswerValue> answers = new HashMap<>(Map.of("D6a", AnswerValue.of("4")));
        if (then != null) {
            answers.put(code, AnswerValue.of(then));
        }
        assertThat(judged(answers, Map.of(), over, code, from, target)).isEqualTo(verdict);
    }

    @Test
    void withoutASubmissionItIsOpenUntilTheYearIsOver() {
        assertThat(Verdict.of(Optional.empty(), false, "A1", Optional.of("1"), "3"))
                .isEqualTo(Verdict.OPEN);
        assertThat(Verdict.of(Optional.empty(), true, "A1", Optional.of("1"), "3"))
                .isEqualTo(Verdict.MISSED);
    }

    /** The target was five more than a base of 20; the year after grows from 25. */
    @Test
    void growthIsJudgedFromWhereTheLaterYearStarts() {
        Map<String, AnswerValue> base = Map.of("B5a", AnswerValue.of("25"));
        assertThat(judged(Map.of("B5a", AnswerValue.of("25")), base, true, "B5a", "20", "25"))
                .isEqualTo(Verdict.MET);
        assertThat(judged(Map.of("B5a", AnswerValue.of("24")), base, true, "B5a", "20", "25"))
                .isEqualTo(Verdict.PARTLY);
        assertThat(judged(Map.of("B5a", AnswerValue.of("20")), base, true, "B5a", "20", "25"))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void whatCannotBeScoredCannotBeCompared() {
        assertThat(judged(Map.of("B5a", AnswerValue.of("25")), Map.of(), true, "B5a", "20", "25"))
                .isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void whatDoesNotApplyAnyMoreIsNeitherMetNorMissed() {
        Map<String, AnswerValue> answers = Map.of("B2", AnswerValue.notApplicable("nie zlecamy"));
        assertThat(judged(answers, Map.of(), true, "B2", "1", "3"))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Verdict judged(
            Map<String, AnswerValue> answers,
            Map<String, AnswerValue> lastYear,
            boolean over,
            String code,
            String from,
            String target) {
        WhatIf then =
                new WhatIf(
                        new Questionnaires().edition(1),
                        new UnitFacts(UnitKind.LAND_COUNTY, OptionalInt.of(8000), false),
                        answers,
                        lastYear);
        return Verdict.of(Optional.of(then), over, code, Optional.ofNullable(from), target);
    }
}
