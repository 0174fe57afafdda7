package pl.paktometr.boundary;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import pl.paktometr.boundary.LeftOut.Reason;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/**
 * What a file comes to: borders ready to be taken over, and what is left of it.
 *
 * @param borders by county
 * @param leftOut by number
 * @param foreign how many features are counties that the installation does not have
 * @param mended how many borders touched themselves and no longer do
 * @param uneven how many borders do not fit their neighbours' point by point
 */
record BoundaryProposal(
        List<Border> borders, List<LeftOut> leftOut, int foreign, int mended, int uneven) {

    /**
     * @param feature its number in the file
     * @param geometry GeoJSON
     */
    record Border(int feature, TerytCode county, String geometry) {}

    BoundaryProposal {
        borders = List.copyOf(borders);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param known all counties of the installation
     * @throws BoundaryRefused if what is found cannot be made small
     */
    static BoundaryProposal of(List<BoundaryFeature> features, List<County> known) {
        return new Sorting(known).sort(features);
    }

    private static final class Sorting {

        private final Gazetteer gazetteer;
        private final Map<TerytCode, String> names;
        private final Map<TerytCode, List<BoundaryFeature>> claims = new TreeMap<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private int foreign;
        private int mended;

        Sorting(List<County> known) {
            gazetteer = new Gazetteer(known);
            names = known.stream().collect(toMap(County::code, County::name));
        }

        BoundaryProposal sort(List<BoundaryFeature> features) {
            features.forEach(this::claim);
            List<Integer> numbers = new ArrayList<>();
            List<TerytCode> counties = new ArrayList<>();
            List<Geometry> shapes = new ArrayList<>();
            claims.forEach(
                    (county, claimants) -> {
                        Geometry shape = settle(county, claimants);
                        if (!shape.isEmpty()) {
                            numbers.add(claimants.get(0).number());
                            counties.add(county);
                            shapes.add(shape);
                        }
                    });
            Borders all = new Borders(shapes);
            List<Geometry> simple = all.simplified();
            List<Border> borders = new ArrayList<>();
            for (int i = 0; i < simple.size(); i++) {
                borders.add(
                        new Border(
                                numbers.get(i), counties.get(i), GeoJson.geometry(simple.get(i))));
            }
            leftOut.sort(Comparator.comparingInt(LeftOut::feature));
            return new BoundaryProposal(borders, leftOut, foreign, mended, all.uneven());
        }

        private void claim(BoundaryFeature feature) {
            MultiPolygon shape = feature.shape();
            LeftOut problem = feature.problem();
            if (shape == null) {
                leftOut.add(problem == null ? feature.leftOut(Reason.NO_POLYGON) : problem);
                return;
            }
            Gazetteer.Finding found = gazetteer.find(feature, shape);
            TerytCode county = found.county();
            LeftOut why = found.leftOut();
            if (why != null) {
                leftOut.add(why);
            } else if (county != null && names.containsKey(county)) {
                claims.computeIfAbsent(county, none -> new ArrayList<>()).add(feature);
            } else {
                foreign++;
            }
        }

        /** Empty if it comes to nothing. */
        private Geometry settle(TerytCode county, List<BoundaryFeature> claimants) {
            Geometry nothing = Shape.GEOMETRIES.createMultiPolygon();
            BoundaryFeature feature = claimants.get(0);
            MultiPolygon shape = feature.shape();
            if (claimants.size() > 1 || shape == null) {
                String numbers =
                        claimants.stream()
                                .map(each -> String.valueOf(each.number()))
                                .collect(joining(", "));
                String name = names.getOrDefault(county, "");
                claimants.forEach(
                        each ->
                                leftOut.add(
                                        each.leftOut(
                                                Reason.TWICE, name, county.digits(), numbers)));
                return nothing;
            }
            Mending.Mended result = Mending.of(shape);
            if (result.shape().isEmpty()) {
                Coordinate at = result.wrongAt();
                leftOut.add(
                        feature.leftOut(Reason.NOT_VALID, Shape.place(at.x), Shape.place(at.y)));
                return nothing;
            }
            mended += result.changed() ? 1 : 0;
            return result.shape().get();
        }
    }

    Set<TerytCode> counties() {
        return borders.stream().map(Border::county).collect(toSet());
    }

    int bytes() {
        return borders.stream().mapToInt(border -> border.geometry().length()).sum();
    }

    String toJson() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Border border : borders) {
            all.add(
                    JSON.createObjectBuilder()
                            .add("feature", border.feature())
                            .add("county", border.county().digits())
                            .add("geometry", border.geometry()));
        }
        JsonArrayBuilder rest = JSON.createArrayBuilder();
        for (LeftOut each : leftOut) {
            rest.add(
                    JSON.createObjectBuilder()
                            .add("feature", each.feature())
                            .add("name", each.name())
                            .add("reason", each.reason().name())
                            .add("args", JSON.createArrayBuilder(each.args())));
        }
        return JSON.createObjectBuilder()
                .add("borders", all)
                .add("leftOut", rest)
                .add("foreign", foreign)
                .add("mended", mended)
                .add("uneven", uneven)
                .build()
                .toString();
    }

    static BoundaryProposal fromJson(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject proposal = reader.readObject();
            return new BoundaryProposal(
                    proposal.getJsonArray("borders").getValuesAs(BoundaryProposal::borderIn),
                    proposal.getJsonArray("leftOut").getValuesAs(BoundaryProposal::leftOutIn),
                    proposal.getInt("foreign"),
                    proposal.getInt("mended"),
                    proposal.getInt("uneven"));
        }
    }

    private static Border borderIn(JsonObject border) {
        return new Border(
                border.getInt("feature"),
                TerytCode.of(border.getString("county")),
                border.getString("geometry"));
    }

    private static LeftOut leftOutIn(JsonObject each) {
        return new LeftOut(
                each.getInt("feature"),
                each.getString("name"),
                Reason.valueOf(each.getString("reason")),
                each.getJsonArray("args").getValuesAs(JsonString::getString));
    }
}
