package pl.paktometr.rest.response;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.checking.Mark;
import pl.paktometr.response.AnswerChange;
import pl.paktometr.unit.TerytCode;

/** Reads what a client sends as an answer. */
final class AnswerBody {
    private AnswerBody() {}

    /**
     * @throws UnreadableRequest if it is none of the three forms
     */
    static AnswerChange read(String code, @Nullable JsonObject body, OptionalInt ifVersion) {
        if (body != null && body.get("notApplicable") == JsonValue.TRUE) {
            return AnswerChange.notApplicable(code, text(body, "reason"), ifVersion);
        }
        if (body != null && body.containsKey("typed")) {
            return AnswerChange.typed(code, text(body, "typed"), ifVersion);
        }
        if (body != null && body.containsKey("value")) {
            return AnswerChange.json(code, body.get("value"), ifVersion);
        }
        throw new UnreadableRequest("broken.answer_body");
    }

    /**
     * @throws UnreadableRequest if there is no such text
     */
    static String text(@Nullable JsonObject body, String name) {
        if (body != null && body.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new UnreadableRequest("broken.body_lacks_text", name);
    }

    /**
     * @throws UnreadableRequest if there is no such mark
     */
    static Mark mark(@Nullable JsonObject body) {
        String name = text(body, "mark");
        return Stream.of(Mark.values())
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableRequest("broken.mark", name));
    }

    /**
     * @throws UnreadableRequest if there are none
     */
    static List<TerytCode> units(@Nullable JsonObject body) {
        if (body != null && body.get("units") instanceof JsonArray units) {
            return units.stream()
                    .map(each -> each instanceof JsonString code ? code.getString() : "")
                    .map(TerytCode::of)
                    .toList();
        }
        throw new UnreadableRequest("broken.body_lacks_units");
    }
}
