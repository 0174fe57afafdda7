package pl.paktometr.rest.response;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pl.paktometr.response.AnswerChange;

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
}
