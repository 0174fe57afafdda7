package pl.paktometr.questionnaire;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A questionnaire that has one of everything. */
final class Small {

    private Small() {}

    static JsonObject json() {
        try (JsonReader reader =
                Json.createReader(Small.class.getResourceAsStream("small-questionnaire.json"))) {
            return reader.readObject();
        }
    }

    static Questionnaire questionnaire() {
        return read(json().toString());
    }

    static Questionnaire read(String json) {
        InputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return QuestionnaireReader.read(bytes);
    }
}
