package pl.paktometr.web.comparison;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Place;
import pl.paktometr.comparison.Selection;

/** Selections as addresses say them, of pages and of the API alike. */
public final class Addressed {
    private Addressed() {}

    /**
     * What is ticked several times over is a list.
     *
     * @throws pl.paktometr.shared.BusinessRuleBroken for what cannot be meant
     */
    public static Selection selection(Map<String, String[]> parameters) {
        Map<String, String> joined = new TreeMap<>();
        parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return new Selection(joined);
    }

    /**
     * @param view left out if null
     */
    static String page(String path, Selection selection, @Nullable String view) {
        return path
                + Stream.concat(
                                view == null
                                        ? Stream.<Map.Entry<String, String>>empty()
                                        : Stream.of(Map.entry("view", view)),
                                selection.parameters().entrySet().stream())
                        .map(
                                each ->
                                        each.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        each.getValue(), StandardCharsets.UTF_8))
                        .collect(joining("&", "?", ""));
    }

    /** The page about a place, with the rest of the selection as it is. */
    static String page(Place place, Selection selection) {
        Selection chosen = selection.with("sort", null).with("first", null);
        return switch (place.level()) {
            case REGIONS ->
                    page(
                            "/comparison/desk.xhtml",
                            chosen.with("region", place.code()).with("level", null),
                            null);
            case COUNTIES -> about("county", place, chosen);
            case UNITS -> about("unit", place, chosen);
        };
    }

    private static String about(String what, Place place, Selection selection) {
        List<String> rest = List.of("method", "basis", "dependent");
        return "/comparison/%s.xhtml?region=%s&year=%s&%s=%s%s"
                .formatted(
                        what,
                        place.code().region(),
                        selection.get("year"),
                        what,
                        place.code(),
                        rest.stream()
                                .filter(selection.parameters()::containsKey)
                                .map(name -> "&" + name + "=" + selection.get(name))
                                .collect(joining()));
    }
}
