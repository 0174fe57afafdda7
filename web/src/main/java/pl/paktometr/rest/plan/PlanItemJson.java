package pl.paktometr.rest.plan;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import pl.paktometr.plan.PlanItem;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.type.QuestionType;

/** An item of a plan as JSON; answers as the API gives answers, null where there is none. */
final class PlanItemJson {
    private PlanItemJson() {}

    static JsonObject of(PlanItem item, Questionnaire questionnaire) {
        QuestionType type = questionnaire.question(item.code()).type();
        return JSON.createObjectBuilder()
                .add("code", item.code())
                .add("startedFrom", value(type, item.startedFrom()))
                .add("target", value(type, Optional.of(item.target())))
                .add("owner", item.owner())
                .add("due", item.due().toString())
                .add("note", item.note())
                .add("verdict", item.verdict().name())
                .add("reached", value(type, item.reached()))
                .add("version", item.version())
                .build();
    }

    private static JsonValue value(QuestionType type, Optional<String> canonical) {
        return canonical.map(type::toJson).orElse(JsonValue.NULL);
    }
}
