package pl.paktometr.rest.peer;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import pl.paktometr.peer.PeerGroup;
import pl.paktometr.peer.Quartiles;
import pl.paktometr.peer.Standing;
import pl.paktometr.peer.StandingLine;
import pl.paktometr.peer.Untold;
import pl.paktometr.scoring.Points;

/**
 * A standing as JSON: decimal strings of two places; null, never 0, where there is nothing, and
 * beside it why.
 */
final class StandingJson {
    private StandingJson() {}

    static JsonObject of(Standing standing) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        standing.lines().forEach(line -> lines.add(line(line)));
        return JSON.createObjectBuilder()
                .add("unit", standing.unit().teryt())
                .add("year", standing.campaign().year())
                .add("group", group(standing.group()))
                .add("quartiles", "Hyndman and Fan, type 7 (inclusive)")
                .add("lines", lines)
                .build();
    }

    private static JsonObjectBuilder group(PeerGroup group) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("circle", group.circle().name())
                        .add("size", group.size())
                        .add(
                                "populationFrom",
                                group.size() == 0 ? JsonValue.NULL : number(group.from()))
                        .add(
                                "populationTo",
                                group.size() == 0 ? JsonValue.NULL : number(group.to()))
                        .add("answered", group.answered())
                        .add("asked", group.asked())
                        .add("withheldBelow", PeerGroup.least());
        return absent(json, "absence", group.known());
    }

    private static JsonObjectBuilder line(StandingLine line) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("code", line.code())
                        .add("extent", line.extent().name())
                        .add("points", points(line.own()));
        if (line.own() == null) {
            json.add("absence", line.absence().name());
        }
        Quartiles quartiles = line.peers().quartiles();
        JsonObjectBuilder peers =
                JSON.createObjectBuilder()
                        .add("lowerQuartile", points(quartiles == null ? null : quartiles.lower()))
                        .add("median", points(quartiles == null ? null : quartiles.median()))
                        .add("upperQuartile", points(quartiles == null ? null : quartiles.upper()));
        if (quartiles != null) {
            peers.add("contributing", line.peers().contributing());
        }
        json.add("peers", absent(peers, "absence", line.peers().untold()));
        json.add(
                "difference",
                line.difference().<JsonValue>map(StandingJson::text).orElse(JsonValue.NULL));
        absent(json, "differenceAbsence", line.differenceUntold());
        line.place().ifPresent(place -> json.add("place", place.name()));
        return json;
    }

    private static JsonObjectBuilder absent(JsonObjectBuilder json, String name, Untold why) {
        return why == Untold.NONE ? json : json.add(name, why.name());
    }

    private static JsonValue number(int number) {
        return JSON.createValue(number);
    }

    private static JsonValue text(BigDecimal number) {
        return JSON.createValue(number.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static JsonValue points(@Nullable Points points) {
        return points == null ? JsonValue.NULL : JSON.createValue(points.toString());
    }
}
