package pl.paktometr.workbook;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.workbook.Stamp.Seen;

/**
 * What is kept of a file until its differences are decided on: by question, the answer as it stood
 * when the file was made, and what the file says now.
 */
record UploadedAnswers(Map<String, Uploaded> byCode) {

    record Uploaded(Seen seen, Filled filled) {}

    static UploadedAnswers of(Stamp stamp, Map<String, Filled> filled) {
        Map<String, Uploaded> byCode = new LinkedHashMap<>();
        filled.forEach(
                (code, each) ->
                        byCode.put(
                                code,
                                new Uploaded(
                                        stamp.seen()
                                                .getOrDefault(code, new Seen(0, Optional.empty())),
                                        each)));
        return new UploadedAnswers(byCode);
    }

    String toJson() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        byCode.forEach((code, each) -> json.add(code, json(each)));
        return json.build().toString();
    }

    static UploadedAnswers fromJson(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            Map<String, Uploaded> byCode = new LinkedHashMap<>();
            JsonObject json = reader.readObject();
            json.keySet().forEach(code -> byCode.put(code, uploaded(json.getJsonObject(code))));
            return new UploadedAnswers(byCode);
        }
    }

    private static JsonObjectBuilder json(Uploaded uploaded) {
        Filled filled = uploaded.filled();
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("version", uploaded.seen().version())
                        .add("sheet", filled.sheet())
                        .add("cell", filled.cell())
                        .add("typed", filled.typed())
                        .add("reason", filled.reason())
                        .add("problem", filled.problem());
        uploaded.seen()
                .given()
                .ifPresent(
                        value ->
                                json.add("given", value.content())
                                        .add("notApplicable", value.isNotApplicable()));
        return json;
    }

    private static Uploaded uploaded(JsonObject json) {
        Optional<AnswerValue> given =
                json.containsKey("given")
                        ? Optional.of(
                                new AnswerValue(
                                        json.getBoolean("notApplicable"), json.getString("given")))
                        : Optional.empty();
        return new Uploaded(
                new Seen(json.getInt("version"), given),
                new Filled(
                        json.getString("sheet"),
                        json.getString("cell"),
                        json.getString("typed"),
                        json.getString("reason"),
                        json.getString("problem")));
    }
}
