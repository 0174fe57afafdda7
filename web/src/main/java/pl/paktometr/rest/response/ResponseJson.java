package pl.paktometr.rest.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.response.AnswerView;
import pl.paktometr.response.ResponseView;

/** A response as JSON; a cleared answer has a version and neither value nor reason. */
final class ResponseJson {
    private ResponseJson() {}

    static JsonObject of(ResponseView response, Questionnaire questionnaire) {
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        response.answers()
                .forEach(
                        (code, answer) ->
                                answers.add(code, answer(questionnaire.question(code), answer)));
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("unit", response.unit().teryt())
                        .add("name", response.unit().name())
                        .add("state", response.state().name())
                        .add("editable", response.editable());
        if (response.returnedBecause() != null) {
            json.add("returnedBecause", response.returnedBecause());
        }
        return json.add("answers", answers).build();
    }

    static JsonObject answer(Question question, AnswerView answer) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        answer.given().ifPresent(value -> give(json, question, value));
        json.add("version", answer.version());
        if (answer.readOnly()) {
            json.add("readOnly", true);
        }
        if (answer.takenOver()) {
            json.add("takenOver", true);
        }
        return json.build();
    }

    private static void give(JsonObjectBuilder json, Question question, AnswerValue value) {
        value.text().ifPresent(text -> json.add("value", question.type().toJson(text)));
        value.reason().ifPresent(reason -> json.add("notApplicable", true).add("reason", reason));
    }
}
