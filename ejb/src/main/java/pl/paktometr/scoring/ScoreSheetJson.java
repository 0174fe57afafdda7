package pl.paktometr.scoring;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.LocalText;
import pl.paktometr.shared.Message;

/**
 * The stored form of a score sheet. Written by hand, so that its bytes depend on nothing but the
 * sheet.
 */
final class ScoreSheetJson {

    /** The static methods of Json search the class path for a provider at every call. */
    private ScoreSheetJson() {}

    static String write(ScoreSheet sheet) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("edition", sheet.edition())
                        .add("method", sheet.method())
                        .add("mode", sheet.mode().name());
        addPoints(json, "total", sheet.total());
        addPoints(json, "totalWithoutDependent", sheet.totalWithoutDependent());
        return json.add("answered", sheet.answered())
                .add("asked", sheet.asked())
                .add("areas", array(sheet.areas(), ScoreSheetJson::area))
                .build()
                .toString();
    }

    static ScoreSheet read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new ScoreSheet(
                    json.getInt("edition"),
                    json.getString("method"),
                    Mode.valueOf(json.getString("mode")),
                    points(json, "total"),
                    points(json, "totalWithoutDependent"),
                    json.getInt("answered"),
                    json.getInt("asked"),
                    list(json, "areas", ScoreSheetJson::area));
        }
    }

    private static JsonObject area(AreaScore area) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("code", area.code());
        addDecimal(json, "weight", area.weight());
        addPoints(json, "points", area.points());
        return json.add("results", array(area.results(), ScoreSheetJson::result)).build();
    }

    private static AreaScore area(JsonObject json) {
        return new AreaScore(
                json.getString("code"),
                decimal(json, "weight"),
                points(json, "points"),
                list(json, "results", ScoreSheetJson::result));
    }

    private static JsonObject result(ResultScore result) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("code", result.code());
        addDecimal(json, "weight", result.weight());
        addPoints(json, "points", result.points());
        json.add("absence", result.absence().name())
                .add("dependsOnOthers", result.dependsOnOthers());
        json.add(
                "note",
                result.note().<JsonValue>map(ScoreSheetJson::message).orElse(JsonValue.NULL));
        return json.add("parts", array(result.parts(), ScoreSheetJson::part)).build();
    }

    private static ResultScore result(JsonObject json) {
        return new ResultScore(
                json.getString("code"),
                decimal(json, "weight"),
                points(json, "points"),
                Absence.valueOf(json.getString("absence")),
                json.getBoolean("dependsOnOthers"),
                list(json, "parts", ScoreSheetJson::part),
                json.isNull("note")
                        ? Optional.empty()
                        : Optional.of(message(json.getJsonObject("note"))));
    }

    private static JsonObject part(PartScore part) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        addDecimal(json, "weight", part.weight());
        addPoints(json, "points", part.points());
        return json.add("absence", part.absence().name())
                .add("explanation", message(part.explanation()))
                .build();
    }

    private static PartScore part(JsonObject json) {
        return new PartScore(
                decimal(json, "weight"),
                points(json, "points"),
                Absence.valueOf(json.getString("absence")),
                message(json.getJsonObject("explanation")));
    }

    private static JsonObject message(Message message) {
        return JSON.createObjectBuilder()
                .add("key", message.key())
                .add("args", array(message.args(), ScoreSheetJson::arg))
                .build();
    }

    private static Message message(JsonObject json) {
        List<Object> args = json.getJsonArray("args").stream().map(ScoreSheetJson::arg).toList();
        return new Message(json.getString("key"), args);
    }

    private static JsonValue arg(Object arg) {
        if (arg instanceof BigDecimal number) {
            return JSON.createValue(number);
        }
        if (arg instanceof LocalText text) {
            return JSON.createObjectBuilder().add("pl", text.pl()).add("en", text.en()).build();
        }
        return JSON.createValue((String) arg);
    }

    private static Object arg(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonObject text) {
            return new LocalText(text.getString("pl"), text.getString("en"));
        }
        return ((JsonString) value).getString();
    }

    private static void addDecimal(JsonObjectBuilder json, String field, BigDecimal decimal) {
        json.add(field, decimal.toPlainString());
    }

    private static BigDecimal decimal(JsonObject json, String field) {
        return new BigDecimal(json.getString(field));
    }

    private static void addPoints(JsonObjectBuilder json, String field, Optional<Points> points) {
        points.ifPresentOrElse(
                some -> addDecimal(json, field, some.value()), () -> json.addNull(field));
    }

    private static Optional<Points> points(JsonObject json, String field) {
        return json.isNull(field)
                ? Optional.empty()
                : Optional.of(new Points(decimal(json, field)));
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> toJson) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(toJson.apply(item)));
        return array.build();
    }

    private static <T> List<T> list(JsonObject json, String field, Function<JsonObject, T> item) {
        return json.getJsonArray(field).getValuesAs(item);
    }
}
