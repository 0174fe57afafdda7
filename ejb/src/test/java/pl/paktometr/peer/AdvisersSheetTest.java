package pl.paktometr.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.questionnaire.rule.NextStep;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.scoring.Step;
import pl.paktometr.scoring.UnitFacts;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class AdvisersSheetTest {

    /** The result's second part, the meetings, counts, whatever its level earns. */
    @ParameterizedTest
    @CsvSource({"4, true", "5, true", "3, false", "0, false"})
    void whoEarnsInThatPartWhatTheStepWouldHasTakenIt(String meetings, boolean taken) {
        AdvisersSheet sheet =
                new AdvisersSheet(
                        somebody(),
                        scored(
                                UnitKind.RURAL_MUNICIPALITY,
                                Map.of(
                                        "B4", AnswerValue.of("4"),
                                        "B4a", AnswerValue.of(meetings))));
        assertThat(sheet.hasTaken(step("B4", 1, "B4a", "4", "100"))).isEqualTo(taken);
    }

    @Test
    void whoSaysThatItDoesNotApplyHasNot() {
        AdvisersSheet sheet =
                new AdvisersSheet(
                        somebody(),
                        scored(
                                UnitKind.LAND_COUNTY,
                                Map.of("B2", AnswerValue.notApplicable("nie zlecamy"))));
        assertThat(sheet.hasTaken(step("B2", 0, "B2", "1", "25"))).isFalse();
        assertThat(sheet.hasTaken(step("B4", 5, "B4", "1", "0"))).isFalse();
    }

    private static ScoreSheet scored(UnitKind kind, Map<String, AnswerValue> answers) {
        return ScoreSheet.of(
                new Questionnaires().edition(1),
                new UnitFacts(kind, OptionalInt.of(8000), false),
                answers,
                Map.of(),
                Mode.FINAL);
    }

    private static Step step(String result, int part, String code, String to, String after) {
        NextStep next =
                new NextStep(code, Optional.empty(), to, BigDecimal.ZERO, new BigDecimal(after));
        return new Step(result, part, next, BigDecimal.ONE, BigDecimal.ONE);
    }

    private static Adviser somebody() {
        TerytCode code = TerytCode.of("220502");
        return new Adviser(
                new AskedUnit(
                        code,
                        "2205022",
                        UnitKind.RURAL_MUNICIPALITY,
                        "Kartuzy",
                        code.county(),
                        8000,
                        false),
                "urzad@example.org",
                null);
    }
}
