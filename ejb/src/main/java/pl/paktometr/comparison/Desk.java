package pl.paktometr.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;

/**
 * What was selected, laid out for one year: lines of places, the whole behind them, and the same of
 * other years. Belongs to one reading, so to one thread.
 */
public final class Desk {
    private static final Sample ANYTHING =
            Sample.of(Exact.of(BigDecimal.ZERO), Exact.of(BigDecimal.valueOf(100)));

    private final Selection selection;
    private final Editions editions;
    private final int year;
    private final List<EditionTable> tables;
    private final Aggregate method;
    private final Basis basis;
    private final boolean dependent;
    private final Map<Integer, Desk> others;
    private final Map<String, Line> byCode = new HashMap<>();
    private @Nullable List<Line> lines;
    private @Nullable Line whole;
    private @Nullable Map<EditionTable, Pair> pairs;
    private @Nullable Sample everybody;

    /** Members of a place by the table they stand in, in the order of the tables. */
    private record Members(Place place, Map<EditionTable, IntStream.Builder> units) {
        List<Group.Slice> slices() {
            return units.entrySet().stream()
                    .map(each -> new Group.Slice(each.getKey(), each.getValue().build().toArray()))
                    .toList();
        }
    }

    Desk(Selection selection, Editions editions, int year) {
        this(selection, editions, year, new HashMap<>());
    }

    private Desk(Selection selection, Editions editions, int year, Map<Integer, Desk> others) {
        this.others = others;
        this.selection = selection;
        this.editions = editions;
        this.year = year;
        this.tables = editions.tables(year);
        this.method = selection.method();
        this.basis = selection.basis();
        this.dependent = selection.dependent();
    }

    public Selection selection() {
        return selection;
    }

    public int year() {
        return year;
    }

    /** All years with a campaign, the newest first. */
    public List<Integer> years() {
        return editions.years();
    }

    /** The same selection in another of those years. */
    public Desk in(int other) {
        others.putIfAbsent(year, this);
        return others.computeIfAbsent(other, each -> new Desk(selection, editions, each, others));
    }

    /** Another selection from the same editions and year. */
    Desk of(Selection other) {
        return new Desk(other, editions, year);
    }

    /** The year changes are told from; empty if there is none earlier. */
    public Optional<Desk> before() {
        Integer since = selection.since();
        return years().stream()
                .filter(each -> since == null ? each < year : each.equals(since) && each < year)
                .findFirst()
                .map(this::in);
    }

    /** The newest edition's among the campaigns of the year. */
    public Questionnaire questionnaire() {
        return tables.stream()
                .map(EditionTable::questionnaire)
                .max(comparing(Questionnaire::edition))
                .orElseThrow();
    }

    /** Total, areas and results by code, each with its name, in the order of the questionnaire. */
    public Map<String, Message> measures() {
        Map<String, Message> measures = new LinkedHashMap<>();
        measures.put(UnitScores.TOTAL, Message.of("comparison.measure.total"));
        for (Area area : questionnaire().scoredAreas()) {
            measures.put(area.code(), Message.of("comparison.measure", area.code(), area.label()));
        }
        for (Area area : questionnaire().scoredAreas()) {
            for (Result result : area.results()) {
                if (result.isScored()) {
                    measures.put(
                            result.code(),
                            Message.of(
                                    result.dependsOnOthers()
                                            ? "comparison.measure.dependent"
                                            : "comparison.measure",
                                    result.code(),
                                    result.label()));
                }
            }
        }
        return measures;
    }

    /**
     * @throws NoSuchChoice if the edition scores nothing of that code
     */
    public Message label(String measure) {
        Message label = measures().get(measure);
        if (label == null) {
            throw new NoSuchChoice("measures", measure);
        }
        return label;
    }

    /** The total and the areas. */
    public List<String> areas() {
        return Stream.concat(
                        Stream.of(UnitScores.TOTAL),
                        questionnaire().scoredAreas().stream().map(Area::code))
                .toList();
    }

    /** Every scored result. */
    public List<String> results() {
        return questionnaire().scoredAreas().stream()
                .flatMap(area -> area.results().stream())
                .filter(Result::isScored)
                .map(Result::code)
                .toList();
    }

    /**
     * The measures selected, or what the view usually shows.
     *
     * @throws NoSuchChoice if one of them does not exist
     */
    public List<String> chosen(List<String> usual) {
        List<String> chosen = selection.measures();
        chosen.forEach(this::label);
        return chosen.isEmpty() ? usual : chosen;
    }

    /** Whether the year's editions give places at the level selected. */
    public boolean ranks() {
        return ranks(selection.level());
    }

    public boolean ranks(Selection.Level level) {
        return editions.campaigns(year).stream()
                .map(Campaign::ranking)
                .allMatch(
                        ranking ->
                                ranking == Ranking.UNITS
                                        || (ranking == Ranking.COUNTIES
                                                && level != Selection.Level.UNITS));
    }

    /**
     * One of each place at the level selected, by code; those nobody of which was asked are not.
     */
    public List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            known = makeLines(selection.level());
            lines = known;
        }
        return known;
    }

    /** All counties of the region, whatever is selected of them; none of the country. */
    List<Place> counties() {
        return selection.isOfTheCountry()
                ? List.of()
                : tables.stream()
                        .flatMap(table -> table.units().stream())
                        .map(EditionTable.Asked::county)
                        .distinct()
                        .map(Place::of)
                        .toList();
    }

    /** The places put in the foreground that there are. */
    public List<Line> places() {
        return selection.places().stream().flatMap(code -> line(code).stream()).toList();
    }

    /** The line of that code. */
    public Optional<Line> line(TerytCode code) {
        if (byCode.isEmpty()) {
            lines().forEach(line -> byCode.put(line.place().code().digits(), line));
        }
        return Optional.ofNullable(byCode.get(code.digits()));
    }

    /** The region or the country: made from the units selected, not from the counties' figures. */
    public Line whole() {
        Line known = whole;
        if (known == null) {
            known =
                    new Line(
                            wholePlace(),
                            group(tables.stream().map(this::selected).toList()),
                            this);
            whole = known;
        }
        return known;
    }

    /** How the scores of the units selected spread; null of none, and where it is withheld. */
    public @Nullable Quartiles spread(String measure) {
        return spread(whole(), measure);
    }

    /** How the scores of a line's units spread; null of none, and where it is withheld. */
    public @Nullable Quartiles spread(Line line, String measure) {
        return withholds(line) ? null : line.sample(measure).quartiles();
    }

    /** How many units a figure needs at least to be shown to this reader. */
    public int least() {
        return editions.least();
    }

    /**
     * The place among the lines, 1 the highest; equal is what is shown as equal, and equals share a
     * place. Only lines of which at least half answered have one, and only where the edition gives
     * places.
     */
    public Map<Line, Integer> rank(String measure) {
        if (!ranks()) {
            return Map.of();
        }
        record Ranked(Line line, long shown) {}
        List<Ranked> ranked = new ArrayList<>(lines().size());
        for (Line line : lines()) {
            BigDecimal shown = line.hatched() ? null : line.figure(measure).shown();
            if (shown != null) {
                ranked.add(new Ranked(line, Exact.of(shown)));
            }
        }
        ranked.sort(comparingLong(each -> -each.shown));
        Map<Line, Integer> ranks = new HashMap<>(2 * ranked.size());
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            boolean tie = i > 0 && ranked.get(i).shown == ranked.get(i - 1).shown;
            rank = tie ? rank : i + 1;
            ranks.put(ranked.get(i).line, rank);
        }
        return ranks;
    }

    boolean hides(Line line, String measure) {
        if (!withholds(line)) {
            return false;
        }
        TerytCode code = line.place().code();
        return switch (line.place().level()) {
            case UNITS -> line.answered() > 0;
            case COUNTIES -> withholding(line.tables().get(0)).hides(code, measure);
            // where a region hides nothing of its own, the country tells nothing new of it
            case REGIONS ->
                    line.tables().size() == 1
                            ? withholding(line.tables().get(0)).hides(code, measure)
                            : hides(line);
        };
    }

    /** Whether anything of it is hidden. */
    private boolean hides(Line line) {
        return switch (line.place().level()) {
            case UNITS -> line.answered() > 0;
            case COUNTIES -> withholding(line.tables().get(0)).hides(line.place().code());
            case REGIONS ->
                    line.tables().stream()
                            .anyMatch(table -> withholding(table).hides(table.region()));
        };
    }

    private boolean withholds(Line line) {
        return editions.least() > 1
                && line.tables().stream().anyMatch(table -> editions.least(table.region()) > 1);
    }

    private Withholding<TerytCode> withholding(EditionTable table) {
        return table.withholding(editions.least(table.region()));
    }

    /**
     * Two years differ by those who answered in one of them alone, who must not stand out. And a
     * change is made anew from the results in common, which is one more sum to know.
     */
    boolean hidesChange(Line line, String measure, Change change) {
        return withholds(line)
                && (hides(line)
                        || change.units() != line.answered()
                        || before().flatMap(then -> then.same(line))
                                .filter(then -> then.answered() == change.units())
                                .filter(then -> !hides(then) && then.figure(measure).isPresent())
                                .isEmpty());
    }

    private Optional<Line> same(Line other) {
        return other.place().equals(wholePlace())
                ? Optional.of(whole())
                : line(other.place().code());
    }

    Map<EditionTable, Pair> pairs() {
        Map<EditionTable, Pair> known = pairs;
        if (known == null) {
            known = new HashMap<>();
            List<EditionTable> earlier = before().map(then -> then.tables).orElse(List.of());
            for (EditionTable table : tables) {
                for (EditionTable then : earlier) {
                    if (then.region().equals(table.region())) {
                        known.put(table, table.since(then, basis, dependent));
                    }
                }
            }
            pairs = known;
        }
        return known;
    }

    /**
     * The totals of everybody in the region or country, whatever was selected of them; where single
     * units must not be known, the least and the greatest there can be.
     */
    Sample everybody() {
        Sample known = editions.least() > 1 ? ANYTHING : everybody;
        if (known == null) {
            known = group(tables.stream().map(Desk::everyone).toList()).sample(UnitScores.TOTAL);
            everybody = known;
        }
        return known;
    }

    private List<Line> makeLines(Selection.Level level) {
        return level == Selection.Level.UNITS ? unitLines() : placeLines(level);
    }

    /** The same as of any places, but a country has thousands of units and each stands alone. */
    private List<Line> unitLines() {
        List<Line> all = new ArrayList<>();
        for (EditionTable table : tables) {
            for (int at : selected(table).units()) {
                all.add(new Line(null, group(List.of(new Group.Slice(table, at))), this));
            }
        }
        return all;
    }

    private List<Line> placeLines(Selection.Level level) {
        Map<String, Members> members = new LinkedHashMap<>();
        Map<String, String> names =
                editions.regions().stream()
                        .collect(Collectors.toMap(each -> each.code().digits(), Region::name));
        for (EditionTable table : tables) {
            for (int at : selected(table).units()) {
                EditionTable.Asked unit = table.unit(at);
                Place place = place(level, unit, names);
                members.computeIfAbsent(
                                place.code().digits(),
                                code -> new Members(place, new LinkedHashMap<>()))
                        .units()
                        .computeIfAbsent(table, each -> IntStream.builder())
                        .add(at);
            }
        }
        return members.values().stream()
                .map(each -> new Line(each.place(), group(each.slices()), this))
                .toList();
    }

    private static Place place(
            Selection.Level level, EditionTable.Asked unit, Map<String, String> regions) {
        County county = unit.county();
        return level == Selection.Level.COUNTIES
                ? Place.of(county)
                : Place.region(
                        county.code().region(),
                        regions.getOrDefault(county.code().region().digits(), ""));
    }

    private Group group(List<Group.Slice> units) {
        return new Group(units, method, basis, dependent);
    }

    private static Group.Slice everyone(EditionTable table) {
        return new Group.Slice(table, IntStream.range(0, table.units().size()).toArray());
    }

    private Group.Slice selected(EditionTable table) {
        var county = selection.county();
        var kind = selection.kind();
        var size = selection.size();
        if (county == null && kind.isEmpty() && size.isEmpty()) {
            return everyone(table);
        }
        return new Group.Slice(
                table,
                IntStream.range(0, table.units().size())
                        .filter(
                                at -> {
                                    EditionTable.Asked unit = table.unit(at);
                                    return (county == null || unit.county().code().equals(county))
                                            && (kind.isEmpty() || unit.unit().kind() == kind.get())
                                            && (size.isEmpty()
                                                    || size.get().holds(unit.inhabitants()));
                                })
                        .toArray());
    }

    private Place wholePlace() {
        TerytCode county = selection.county();
        if (county != null) {
            return counties().stream()
                    .filter(place -> place.code().equals(county))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchCounty(county));
        }
        return selection.isOfTheCountry()
                ? Place.country()
                : editions.regions().stream()
                        .findFirst()
                        .map(region -> Place.region(region.code(), region.name()))
                        .orElseThrow();
    }
}
