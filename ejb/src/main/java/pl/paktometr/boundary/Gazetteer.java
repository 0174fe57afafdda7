package pl.paktometr.boundary;

import static java.util.Comparator.comparingDouble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import pl.paktometr.boundary.LeftOut.Reason;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/**
 * All counties of the country with their names and middles, those too that this installation does
 * not know: ten names are those of two counties, and only the place tells whose border it is.
 */
final class Gazetteer {

    private static final String FILE = "/content/tilegrid.csv";
    private static final double FARTHEST_KM = 30;
    private static final double KM_OF_A_DEGREE = 111.2;
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    /** Renamed since, yet still so called in files that are about. */
    private static final Map<String, String> FORMER = Map.of("jeleniogórski", "karkonoski");

    private static final Pattern DASH = Pattern.compile("\\s*[\\u2010-\\u2015\\u2212-]\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern KIND =
            Pattern.compile(
                    "^(powiat |pow\\. ?)?(miasto na prawach powiatu |m\\. ?st\\. ?|miasto |m\\. ?)?");

    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");
    private static final Pattern CODE_OF_REGION = Pattern.compile("[0-9]{2}");
    private static final Pattern CODE_OF_COUNTY = Pattern.compile("([0-9]{4})(00|000)?");
    private static final Pattern CODE_OF_GMINA = Pattern.compile("([0-9]{4})[0-9]{2,3}");

    /** From here on a county's number means a city with county rights, which is one gmina. */
    private static final String FIRST_CITY = "61";

    private final Map<String, Place> places = new TreeMap<>();

    private record Place(TerytCode code, String name, @Nullable Coordinate middle) {}

    /** Whose border a feature is, or why nobody's; one of them is null. */
    record Finding(@Nullable TerytCode county, @Nullable LeftOut leftOut) {}

    /**
     * @param known counties of the installation, which may be newer than the list that ships
     */
    Gazetteer(Collection<County> known) {
        readPlaces();
        for (County county : known) {
            Place shipped = places.get(county.code().digits());
            places.put(
                    county.code().digits(),
                    new Place(
                            county.code(),
                            county.name(),
                            shipped == null ? null : shipped.middle()));
        }
    }

    private void readPlaces() {
        try (InputStream file =
                        Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals("country"))
                    .map(Gazetteer::place)
                    .forEach(place -> places.put(place.code().digits(), place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Place place(String[] cells) {
        return new Place(
                TerytCode.of(cells[2]),
                cells[4],
                new Coordinate(Double.parseDouble(cells[7]), Double.parseDouble(cells[6])));
    }

    /** By the code where there is one of a county, otherwise by the name; always by the place. */
    Finding find(BoundaryFeature feature, MultiPolygon shape) {
        Coordinate middle = shape.getCentroid().getCoordinate();
        String code = DECIMALS.matcher(feature.code()).replaceFirst("");
        Place coded = places.get(codeOfCounty(code));
        if (coded != null) {
            return nearest(feature, List.of(coded), middle);
        }
        if (CODE_OF_REGION.matcher(code).matches()) {
            return leftOut(feature, Reason.REGION, code);
        }
        if (CODE_OF_GMINA.matcher(code).matches()) {
            return leftOut(feature, Reason.MUNICIPALITY, code);
        }
        if (feature.name().isEmpty()) {
            return leftOut(feature, Reason.NO_NAME);
        }
        String name = plain(feature.name());
        String current = FORMER.getOrDefault(name, name);
        List<Place> called =
                places.values().stream()
                        .filter(place -> plain(place.name()).equals(current))
                        .toList();
        return called.isEmpty()
                ? leftOut(feature, Reason.NO_SUCH_COUNTY)
                : nearest(feature, called, middle);
    }

    /**
     * Four digits of what may be a county: also with zeros for the gmina, as a city's gmina, or as
     * a number that lost its zero in front. A gmina of a land county is none.
     */
    private static String codeOfCounty(String code) {
        String digits = code.matches("[1-9][0-9]{2}") ? "0" + code : code;
        var county = CODE_OF_COUNTY.matcher(digits);
        if (county.matches()) {
            return county.group(1);
        }
        var gmina = CODE_OF_GMINA.matcher(digits);
        return gmina.matches() && gmina.group(1).substring(2).compareTo(FIRST_CITY) >= 0
                ? gmina.group(1)
                : "";
    }

    /** One whose middle nobody knows is near enough. */
    private static Finding nearest(
            BoundaryFeature feature, List<Place> candidates, Coordinate middle) {
        Place nearest =
                candidates.stream()
                        .min(comparingDouble(place -> kilometres(place, middle)))
                        .orElseThrow();
        double distance = kilometres(nearest, middle);
        return distance <= FARTHEST_KM
                ? new Finding(nearest.code(), null)
                : leftOut(
                        feature,
                        Reason.TOO_FAR,
                        nearest.name(),
                        nearest.code().digits(),
                        String.valueOf(Math.round(distance)));
    }

    private static double kilometres(Place place, Coordinate other) {
        Coordinate middle = place.middle();
        if (middle == null) {
            return FARTHEST_KM;
        }
        double eastward = (other.x - middle.x) * Math.cos(Math.toRadians(middle.y));
        return Math.hypot(eastward, other.y - middle.y) * KM_OF_A_DEGREE;
    }

    /** What is the same name, whoever typed it. */
    static String plain(String name) {
        String spaced =
                SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        String lower = DASH.matcher(spaced).replaceAll("-").strip().toLowerCase(POLISH);
        return KIND.matcher(lower).replaceFirst("");
    }

    private static Finding leftOut(BoundaryFeature feature, Reason reason, String... args) {
        return new Finding(null, feature.leftOut(reason, args));
    }
}
