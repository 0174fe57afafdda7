package pl.paktometr.rest.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import pl.paktometr.checking.Checking;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.web.shared.Texts;

/** A check as the API shows it. */
final class CheckingJson {
    private CheckingJson() {}

    static JsonObject of(Checking checking, Texts texts) {
        JsonArrayBuilder flags = JSON.createArrayBuilder();
        checking.flags()
                .forEach(
                        flag ->
                                flags.add(
                                        JSON.createObjectBuilder()
                                                .add("rule", flag.rule().name())
                                                .add("code", flag.code())
                                                .add("why", texts.message(flag.why()))));
        JsonObjectBuilder marks = JSON.createObjectBuilder();
        checking.marks()
                .forEach(
                        (code, marked) -> {
                            JsonObjectBuilder mark =
                                    JSON.createObjectBuilder()
                                            .add("mark", marked.mark().name())
                                            .add("comment", marked.comment())
                                            .add("by", marked.by())
                                            .add("at", marked.at().toString());
                            marked.corrected()
                                    .flatMap(AnswerValue::text)
                                    .ifPresent(value -> mark.add("corrected", value));
                            marks.add(code, mark);
                        });
        return JSON.createObjectBuilder()
                .add("flags", flags)
                .add("marks", marks)
                .add("declared", total(checking.declared()))
                .add("verified", total(checking.verified()))
                .build();
    }

    private static String total(ScoreSheet sheet) {
        return sheet.total().map(Points::shown).map(Object::toString).orElse("");
    }
}
