package pl.paktometr.rest.movement;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.paktometr.movement.ChangedAnswer;
import pl.paktometr.movement.CountyMovement;
import pl.paktometr.movement.CountyStep;
import pl.paktometr.movement.Step;
import pl.paktometr.movement.UnitMovement;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * Movements as JSON: decimal strings of four places; null, never 0, where there is nothing. A delta
 * is the difference of the totals as written, so that they add up.
 */
final class StepsJson {
    private StepsJson() {}

    static JsonObject of(UnitMovement movement) {
        JsonObjectBuilder json =
                line(movement)
                        .add("told", movement.told())
                        .add(
                                "because",
                                movement.untold() == null
                                        ? JsonValue.NULL
                                        : JSON.createValue(movement.untold().name()));
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        BigDecimal arrived = movement.last();
        for (Step step : movement.steps()) {
            JsonArrayBuilder changed = JSON.createArrayBuilder();
            step.changed().forEach(answer -> changed.add(answer(answer)));
            steps.add(
                    JSON.createObjectBuilder()
                            .add("cause", step.cause().name())
                            .add("result", text(step.result()))
                            .add("before", decimal(step.before()))
                            .add("after", decimal(step.after()))
                            .add("delta", delta(Objects.requireNonNull(arrived), step.total()))
                            .add("total", decimal(step.total()))
                            .add("changed", changed));
            arrived = step.total();
        }
        return json.add("steps", steps).build();
    }

    static JsonObject of(CountyMovement movement) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        BigDecimal arrived = movement.last();
        for (CountyStep step : movement.steps()) {
            steps.add(
                    JSON.createObjectBuilder()
                            .add("cause", step.cause().name())
                            .add("result", text(step.result()))
                            .add("units", step.units())
                            .add("delta", delta(Objects.requireNonNull(arrived), step.total()))
                            .add("total", decimal(step.total())));
            arrived = step.total();
        }
        JsonArrayBuilder units = JSON.createArrayBuilder();
        movement.units()
                .forEach(
                        unit ->
                                units.add(
                                        line(unit)
                                                .add(
                                                        "because",
                                                        unit.untold() == null
                                                                ? JsonValue.NULL
                                                                : JSON.createValue(
                                                                        unit.untold().name()))));
        return JSON.createObjectBuilder()
                .add("county", movement.county().digits())
                .add("told", movement.told())
                .add("last", decimal(movement.last()))
                .add("now", decimal(movement.now()))
                .add("answeredBoth", movement.both())
                .add("steps", steps)
                .add("units", units)
                .build();
    }

    private static JsonObjectBuilder line(UnitMovement movement) {
        return JSON.createObjectBuilder()
                .add("unit", movement.unit().teryt())
                .add("name", movement.unit().name())
                .add("last", decimal(movement.last()))
                .add("now", decimal(movement.now()));
    }

    private static JsonObject answer(ChangedAnswer changed) {
        return JSON.createObjectBuilder()
                .add("code", changed.code())
                .add("before", value(changed.before()))
                .add("after", value(changed.after()))
                .build();
    }

    /** The canonical text; an object with the reason where it did not apply. */
    private static JsonValue value(@Nullable AnswerValue answer) {
        if (answer == null) {
            return JsonValue.NULL;
        }
        return answer.isNotApplicable()
                ? JSON.createObjectBuilder()
                        .add("notApplicable", true)
                        .add("reason", answer.content())
                        .build()
                : JSON.createValue(answer.content());
    }

    private static String delta(BigDecimal before, BigDecimal after) {
        return four(after).subtract(four(before)).toPlainString();
    }

    private static JsonValue decimal(@Nullable BigDecimal points) {
        return points == null ? JsonValue.NULL : JSON.createValue(four(points).toPlainString());
    }

    private static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : JSON.createValue(text);
    }

    private static BigDecimal four(BigDecimal points) {
        return points.setScale(4, RoundingMode.HALF_UP);
    }
}
