package pl.paktometr.rest.movement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.movement.Cause;
import pl.paktometr.movement.ChangedAnswer;
import pl.paktometr.movement.Step;
import pl.paktometr.movement.UnitMovement;
import pl.paktometr.movement.Untold;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

class StepsJsonTest {
    private static final AskedUnit UNIT =
            new AskedUnit(
                    TerytCode.of("220501"),
                    "2205012",
                    UnitKind.RURAL_MUNICIPALITY,
                    "Chmielno",
                    TerytCode.of("2205"),
                    8_000,
                    true);

    @Test
    void theDeltasAddUpAsWritten() {
        BigDecimal third = new BigDecimal("0.33335");
        BigDecimal start = new BigDecimal("10.00003");
        JsonObject json =
                StepsJson.of(
                        new UnitMovement(
                                UNIT,
                                UNIT,
                                start,
                                start.add(third).add(third),
                                List.of(
                                        step("A1", third, start.add(third)),
                                        step("A2", third, start.add(third).add(third))),
                                null));
        assertThat(json.getBoolean("told")).isTrue();
        assertThat(json.isNull("because")).isTrue();
        BigDecimal sum = new BigDecimal(json.getString("last"));
        for (JsonObject step : json.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            sum = sum.add(new BigDecimal(step.getString("delta")));
            assertThat(step.getString("total")).isEqualTo(sum.toPlainString());
        }
        assertThat(json.getString("now")).isEqualTo(sum.toPlainString());
    }

    @Test
    void whatIsNotThereIsNullAndSaysWhy() {
        JsonObject json =
                StepsJson.of(
                        new UnitMovement(
                                UNIT,
                                null,
                                null,
                                BigDecimal.TEN,
                                List.of(),
                                Untold.NOT_ASKED_LAST_YEAR));
        assertThat(json.getBoolean("told")).isFalse();
        assertThat(json.getString("because")).isEqualTo("NOT_ASKED_LAST_YEAR");
        assertThat(json.isNull("last")).isTrue();
        assertThat(json.getString("now")).isEqualTo("10.0000");
    }

    private static Step step(String result, BigDecimal delta, BigDecimal total) {
        return new Step(
                Cause.OWN_CHANGE,
                result,
                null,
                BigDecimal.TEN,
                delta,
                total,
                List.of(new ChangedAnswer(result, null, AnswerValue.of("2"))));
    }
}
