package pl.paktometr.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * What is signed, as one text that comes out the same for the same statement: keys in a fixed
 * order, answers by code, values in their canonical form, no white space.
 */
record CanonicalStatement(String number, ResponseView response, Signer signer, Instant at) {

    String json() {
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        response.given()
                .forEach(
                        (code, answer) -> {
                            JsonObjectBuilder entry = JSON.createObjectBuilder();
                            entry.add(
                                    answer.isNotApplicable() ? "notApplicableBecause" : "value",
                                    answer.content());
                            answers.add(code, entry);
                        });
        return JSON.createObjectBuilder()
                .add("number", number)
                .add("region", response.campaign().region().digits())
                .add("year", response.campaign().year())
                .add("edition", response.campaign().edition())
                .add("unit", response.unit().teryt())
                .add("name", response.unit().name())
                .add("submittedAt", at.toString())
                .add("signer", signer.name())
                .add("role", signer.role())
                .add("answers", answers)
                .build()
                .toString();
    }

    /** The answers in what {@link #json} wrote. */
    static Map<String, AnswerValue> answers(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject answers = reader.readObject().getJsonObject("answers");
            Map<String, AnswerValue> read = new TreeMap<>();
            answers.forEach(
                    (code, answer) -> {
                        JsonObject entry = answer.asJsonObject();
                        read.put(
                                code,
                                entry.containsKey("value")
                                        ? AnswerValue.of(entry.getString("value"))
                                        : AnswerValue.notApplicable(
                                                entry.getString("notApplicableBecause")));
                    });
            return read;
        }
    }
}
