package pl.paktometr.rest.workbook;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.web.shared.Texts;
import pl.paktometr.workbook.Applied;
import pl.paktometr.workbook.Difference;
import pl.paktometr.workbook.Difference.Kind;

/** What differs, and what became of it, as JSON; no answer is null. */
final class DifferenceJson {
    private DifferenceJson() {}

    static JsonObject of(Difference difference, Texts texts) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        difference.rows().stream()
                .filter(row -> row.kind() != Kind.SAME && row.kind() != Kind.UNTOUCHED)
                .forEach(row -> rows.add(row(row, texts)));
        return JSON.createObjectBuilder()
                .add("upload", difference.upload().id())
                .add("fileName", difference.upload().fileName())
                .add("uploadedAt", difference.upload().uploadedAt().toString())
                .add("until", difference.upload().until().toString())
                .add("differences", rows)
                .add("same", difference.of(Kind.SAME).size())
                .add("untouched", difference.of(Kind.UNTOUCHED).size())
                .build();
    }

    static JsonObject of(Applied applied, Texts texts) {
        JsonObjectBuilder refused = JSON.createObjectBuilder();
        applied.refused().forEach((code, why) -> refused.add(code, texts.message(why)));
        return JSON.createObjectBuilder()
                .add("taken", JSON.createArrayBuilder(applied.taken()))
                .add("kept", JSON.createArrayBuilder(applied.kept()))
                .add("refused", refused)
                .build();
    }

    private static JsonObject row(Difference.Row row, Texts texts) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("code", row.code())
                        .add("area", row.area())
                        .add("kind", row.kind().name())
                        .add("sheet", row.sheet())
                        .add("cell", row.cell())
                        .add("mine", value(row.question(), row.mine()))
                        .add("downloaded", value(row.question(), row.downloaded()))
                        .add("online", value(row.question(), row.online()))
                        .add("version", row.version())
                        .add("lastYear", value(row.question(), row.lastYear()));
        String by = row.changedBy();
        if (by != null) {
            json.add("changedBy", by);
        }
        if (row.wrong() != null) {
            json.add("wrong", texts.message(row.wrong()));
        }
        return json.build();
    }

    private static JsonValue value(Question question, Optional<AnswerValue> value) {
        return value.map(answer -> value(question, answer)).orElse(JsonValue.NULL);
    }

    private static JsonValue value(Question question, AnswerValue answer) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        answer.text().ifPresent(text -> json.add("value", question.type().toJson(text)));
        answer.reason().ifPresent(why -> json.add("notApplicable", true).add("reason", why));
        return json.build();
    }
}
