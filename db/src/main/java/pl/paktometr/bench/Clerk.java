package pl.paktometr.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody of an office who fills in its questionnaire as the page does it: one answer after the
 * other, each with the version it was last told. Not to be used by two threads at once.
 */
final class Clerk {
    private static final List<String> AREAS = List.of("A", "B", "C", "D");

    /** Whose levels depend on nothing else. */
    private static final List<String> CODES = List.of("A1", "A2", "A3", "B1", "B2", "B3");

    /** The first two areas have them. */
    private static final Pattern SHOWN =
            Pattern.compile("data-answer=\"([^\"]+)\"[^>]* data-version=\"(\\d+)\"");

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final Visitor visitor;
    private final String unit;
    private final String query;
    private final String api;
    private final Map<String, String> versions = new TreeMap<>();
    private int saves;
    private int looks;

    Clerk(String site, String unit) {
        this.unit = unit;
        String region = unit.substring(0, 2);
        visitor = new Visitor(site);
        query = "?region=%s&year=%d&unit=%s".formatted(region, Loading.OPEN_YEAR, unit);
        api =
                "api/v1/regions/%s/campaigns/%d/responses/%s/"
                        .formatted(region, Loading.OPEN_YEAR, unit);
    }

    void signIn(String password) {
        visitor.signIn(unit, password);
        look();
        look();
    }

    /** Opens the next of the areas. */
    Visitor.Answer look() {
        Visitor.Answer page = visitor.open(page(AREAS.get(looks++ % AREAS.size())));
        SHOWN.matcher(page.text())
                .results()
                .forEach(shown -> versions.putIfAbsent(shown.group(1), shown.group(2)));
        return page;
    }

    /** Saves the next of the answers. */
    Visitor.Answer save() {
        String code = CODES.get(saves % CODES.size());
        int level = saves / CODES.size() % 4;
        saves++;
        Visitor.Answer answer =
                visitor.json(
                        "PUT",
                        api + "answers/" + code,
                        "{\"typed\": \"%d\"}".formatted(level),
                        Map.of("If-Match", '"' + versions.getOrDefault(code, "0") + '"'));
        Matcher version = VERSION.matcher(answer.text());
        if (answer.status() == 200 && version.find()) {
            versions.put(code, version.group(1));
        }
        return answer;
    }

    /** Whether the server is there: the least that anything over HTTP takes. */
    Visitor.Answer nothing() {
        return visitor.get("health/live");
    }

    /** That the page is still open, as it says four times a minute. */
    Visitor.Answer here() {
        return visitor.json("POST", api + "presence", "{\"place\": \"A\"}", Map.of());
    }

    /** The page of an area with all it loads, as a browser asks for it that knows nothing yet. */
    List<Visitor.Answer> firstVisit(String area) {
        Visitor.Answer page = visitor.open(page(area));
        List<Visitor.Answer> all = new ArrayList<>(List.of(page));
        PageAssets.of(page.text()).forEach(asset -> all.add(visitor.get(asset)));
        return all;
    }

    private String page(String area) {
        return "response/area.xhtml" + query + "&area=" + area;
    }
}
