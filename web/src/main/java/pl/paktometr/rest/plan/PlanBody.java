package pl.paktometr.rest.plan;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.plan.PlanIntent;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * Reads what a client sends as an item. It refuses nothing itself: the door first asks whether this
 * caller may plan there at all.
 */
final class PlanBody {
    private PlanBody() {}

    static Function<QuestionType, String> target(@Nullable JsonObject body) {
        if (body != null && body.containsKey("typed")) {
            return type -> type.canonical(text(body, "typed"));
        }
        JsonValue value = body == null ? null : body.get("value");
        return type -> type.fromJson(value == null ? JsonValue.NULL : value);
    }

    static PlanIntent intent(@Nullable JsonObject body) {
        return new PlanIntent(text(body, "owner"), date(text(body, "due")), text(body, "note"));
    }

    /** From {@code "3"} or {@code 3}; what is no version is one that nothing has. */
    static OptionalInt version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return OptionalInt.empty();
        }
        String bare = ifMatch.strip().replaceFirst("^\"(.*)\"$", "$1");
        return OptionalInt.of(bare.matches("[0-9]{1,9}") ? Integer.parseInt(bare) : -1);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String text(@Nullable JsonObject body, String name) {
        return body != null && body.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
