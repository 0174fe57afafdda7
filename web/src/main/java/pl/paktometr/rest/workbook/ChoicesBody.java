package pl.paktometr.rest.workbook;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.workbook.Choice;

/** Reads what a client wants of each answer; what cannot be read is no choice, and so missing. */
final class ChoicesBody {
    private static final int NEVER_SEEN = -1;

    private ChoicesBody() {}

    static List<Choice> read(@Nullable JsonObject body) {
        if (body == null || !(body.get("choices") instanceof JsonObject choices)) {
            return List.of();
        }
        return choices.entrySet().stream()
                .filter(each -> each.getValue() instanceof JsonObject)
                .filter(each -> isSaid(each.getValue().asJsonObject().get("take")))
                .map(
                        each ->
                                new Choice(
                                        each.getKey(),
                                        each.getValue().asJsonObject().getBoolean("take"),
                                        each.getValue()
                                                .asJsonObject()
                                                .getInt("version", NEVER_SEEN)))
                .toList();
    }

    private static boolean isSaid(@Nullable JsonValue take) {
        return take == JsonValue.TRUE || take == JsonValue.FALSE;
    }
}
