package pl.paktometr.rest.response;

import static java.util.stream.Collectors.joining;
import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import pl.paktometr.scoring.AreaScore;
import pl.paktometr.scoring.Mode;
import pl.paktometr.scoring.Points;
import pl.paktometr.scoring.ResultScore;
import pl.paktometr.scoring.ScoreSheet;
import pl.paktometr.web.shared.Texts;

/** Scores as JSON: decimal strings of two places; null, never 0, where there are none. */
final class ScoreJson {
    private ScoreJson() {}

    static JsonObject of(ScoreSheet sheet, Texts texts) {
        JsonArrayBuilder areas = JSON.createArrayBuilder();
        JsonArrayBuilder results = JSON.createArrayBuilder();
        for (AreaScore area : sheet.areas()) {
            areas.add(
                    JSON.createObjectBuilder()
                            .add("code", area.code())
                            .add("score", score(area.points())));
            area.results().forEach(result -> results.add(result(result, texts)));
        }
        return JSON.createObjectBuilder()
                .add("total", score(sheet.total()))
                .add("totalWithoutDependent", score(sheet.totalWithoutDependent()))
                .add("preliminary", sheet.mode() == Mode.DRAFT)
                .add("answered", sheet.answered())
                .add("required", sheet.asked())
                .add("areas", areas)
                .add("results", results)
                .add("method", sheet.method())
                .build();
    }

    /** What a page shows beside the answers while they are being given. */
    static JsonObject preliminary(ScoreSheet sheet) {
        JsonObjectBuilder areas = JSON.createObjectBuilder();
        sheet.areas().forEach(area -> areas.add(area.code(), score(area.points())));
        return JSON.createObjectBuilder()
                .add("total", score(sheet.total()))
                .add("areas", areas)
                .add("answered", sheet.answered())
                .add("required", sheet.asked())
                .build();
    }

    private static JsonObjectBuilder result(ResultScore result, Texts texts) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("code", result.code())
                        .add("score", score(result.points()));
        if (result.points().isEmpty()) {
            json.add("absence", result.absence().name());
        }
        return json.add("dependsOnOthers", result.dependsOnOthers())
                .add(
                        "explanation",
                        result.explanations().stream().map(texts::message).collect(joining("\n")));
    }

    private static JsonValue score(Optional<Points> points) {
        return points.<JsonValue>map(each -> JSON.createValue(each.toString()))
                .orElse(JsonValue.NULL);
    }
}
