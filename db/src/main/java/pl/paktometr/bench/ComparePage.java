package pl.paktometr.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * @param mark what the answer holds if it is what was asked for
 */
record ComparePage(String name, String path, String mark) {
    private static final String YEAR = "&year=" + Loading.LAST_YEAR;

    /** Every view of a region and of the country, its counties and its units. */
    static final List<ComparePage> ALL = all();

    private static List<ComparePage> all() {
        List<ComparePage> pages = new ArrayList<>();
        for (String region : List.of("22", "PL")) {
            for (String level : List.of("counties", "units")) {
                for (String view :
                        List.of(
                                "table",
                                "map",
                                "heat",
                                "distribution",
                                "ranking",
                                "radar",
                                "trend",
                                "scatter")) {
                    pages.add(
                            new ComparePage(
                                    "%s %s %s".formatted(view, region, level),
                                    "comparison/desk.xhtml?view=%s&region=%s&level=%s"
                                                    .formatted(view, region, level)
                                            + YEAR,
                                    "<table"));
                }
            }
        }
        pages.add(page("county 2205", "comparison/county.xhtml?county=2205", "<table"));
        pages.add(page("unit 220501", "comparison/unit.xhtml?region=22&unit=220501", "<table"));
        String api = "api/v1/comparison/table%s?region=PL&level=%s";
        for (String level : List.of("counties", "units")) {
            pages.add(page("CSV PL " + level, api.formatted(".csv", level), ";"));
            pages.add(page("JSON PL " + level, api.formatted("", level), "{"));
        }
        return pages;
    }

    private static ComparePage page(String name, String path, String mark) {
        return new ComparePage(name, path + YEAR, mark);
    }

    Visitor.Answer open(Visitor visitor) {
        Visitor.Answer answer = visitor.get(path);
        if (answer.status() != 200 || !answer.text().contains(mark)) {
            throw new NotMeasured(
                    "%s answers %d and not what it should".formatted(path, answer.status()));
        }
        return answer;
    }
}
