package pl.paktometr.rest.commitment;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import pl.paktometr.commitment.Commitment;
import pl.paktometr.commitment.CountyCommitments;
import pl.paktometr.commitment.Evidence;
import pl.paktometr.commitment.Line;
import pl.paktometr.commitment.RegionCommitments;
import pl.paktometr.commitment.SignatoryCommitments;
import pl.paktometr.commitment.Tally;
import pl.paktometr.commitment.UnitCommitment;

/**
 * Commitments as JSON. A tally has the options by their codes and, apart from them, how many say
 * nothing; where nobody says anything it is null, never zeros. Points are decimal strings of two
 * places, or null with the reason.
 */
final class CommitmentsJson {
    private CommitmentsJson() {}

    static JsonObject of(RegionCommitments commitments) {
        JsonArrayBuilder articles = JSON.createArrayBuilder();
        for (Line line : commitments.lines()) {
            JsonObjectBuilder counties = JSON.createObjectBuilder();
            commitments
                    .counties()
                    .forEach(
                            county -> counties.add(county.code().digits(), tally(line.of(county))));
            articles.add(line(line).add("counties", counties));
        }
        return JSON.createObjectBuilder().add("articles", articles).build();
    }

    static JsonObject of(CountyCommitments commitments) {
        JsonArrayBuilder articles = JSON.createArrayBuilder();
        List<Line> lines = commitments.lines();
        for (int i = 0; i < lines.size(); i++) {
            JsonArrayBuilder units = JSON.createArrayBuilder();
            for (SignatoryCommitments unit : commitments.units()) {
                units.add(unit(unit, unit.at(i)));
            }
            articles.add(line(lines.get(i)).add("units", units));
        }
        return JSON.createObjectBuilder()
                .add("county", commitments.county().code().digits())
                .add("articles", articles)
                .build();
    }

    private static JsonObjectBuilder line(Line line) {
        Commitment commitment = line.commitment();
        return JSON.createObjectBuilder()
                .add("article", commitment.article())
                .add("code", commitment.answer().code())
                .add(
                        "label",
                        JSON.createObjectBuilder()
                                .add("pl", commitment.asked().label().pl())
                                .add("en", commitment.asked().label().en()))
                .add("evidence", evidence(line.evidence()))
                .add("all", tally(line.all()));
    }

    private static JsonObjectBuilder unit(SignatoryCommitments signatory, UnitCommitment said) {
        return JSON.createObjectBuilder()
                .add("unit", signatory.unit().teryt())
                .add("name", signatory.unit().name())
                .add("answer", text(said.kept().answer()))
                .add("words", text(said.kept().words()))
                .add("evidence", evidence(said.evidence()));
    }

    private static JsonObjectBuilder tally(Tally tally) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("asked", tally.asked());
        if (tally.anybodySays()) {
            JsonObjectBuilder said = JSON.createObjectBuilder();
            tally.said().forEach(said::add);
            json.add("said", said);
        } else {
            json.addNull("said");
        }
        return json.add("noData", tally.noData());
    }

    private static JsonArrayBuilder evidence(List<Evidence> evidence) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Evidence each : evidence) {
            JsonObjectBuilder json = JSON.createObjectBuilder().add("code", each.result().code());
            if (each.points() == null) {
                json.addNull("points").add("absence", each.absence().name());
            } else {
                json.add("points", each.points().setScale(2, RoundingMode.HALF_UP).toPlainString());
            }
            all.add(json);
        }
        return all;
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL);
    }
}
