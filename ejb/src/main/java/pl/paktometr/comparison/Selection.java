package pl.paktometr.comparison;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.UnitKind;

/**
 * What somebody wants to compare, in the words of an address, so that what is seen can be shared.
 *
 * <ul>
 *   <li>{@code region}: two digits, or {@value #COUNTRY}
 *   <li>{@code year}, and {@code since}: the year changes are told from, the one before if left out
 *   <li>{@code level}: {@code counties} or {@code units}
 *   <li>{@code measures}: codes of areas and results, or {@link UnitScores#TOTAL}; left out, what
 *       is usual in the view
 *   <li>{@code county}, {@code kind}, {@code size}: only those units
 *   <li>{@code method}, {@code basis}: see {@link Aggregate} and {@link Basis}
 *   <li>{@code dependent}: {@code no} for areas and totals without the results that depend on
 *       others
 *   <li>{@code places}: counties or units put in the foreground
 *   <li>{@code sort}: a column, downwards with a minus in front; {@code first}: rows to leave out
 * </ul>
 */
public final class Selection {

    /** How the whole country is written in place of a region. */
    public static final String COUNTRY = "PL";

    private static final int MOST_ITEMS = 40;
    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("region", ""),
                    Map.entry("year", ""),
                    Map.entry("since", ""),
                    Map.entry("level", "counties"),
                    Map.entry("measures", ""),
                    Map.entry("county", ""),
                    Map.entry("kind", ""),
                    Map.entry("size", ""),
                    Map.entry("method", "mean"),
                    Map.entry("basis", "all"),
                    Map.entry("dependent", "yes"),
                    Map.entry("places", ""),
                    Map.entry("sort", ""),
                    Map.entry("first", "0"));

    private final Map<String, String> parameters;

    /** What stands in a row. */
    public enum Level {
        REGIONS,
        COUNTIES,
        UNITS
    }

    /**
     * @throws NoSuchChoice for a value that cannot be meant
     * @throws NoSuchAggregate for an unknown method
     * @throws pl.paktometr.unit.MalformedTerytCode for what is no code
     */
    public Selection(Map<String, String> parameters) {
        Map<String, String> kept = new TreeMap<>();
        parameters.forEach(
                (name, value) -> {
                    String usual = USUAL.get(name);
                    if (usual != null && !value.isBlank() && !value.strip().equals(usual)) {
                        kept.put(name, value.strip());
                    }
                });
        this.parameters = Collections.unmodifiableMap(kept);
        check();
    }

    /** By name and in the order of the names, only those that are known and not as usual. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** The usual choices for a year of a region. */
    public static Selection of(TerytCode region, int year) {
        return new Selection(Map.of("region", region.digits(), "year", Integer.toString(year)));
    }

    /** The same with one thing otherwise; blank for as usual. */
    public Selection with(String name, @Nullable Object value) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.put(name, value == null ? "" : value.toString());
        return new Selection(changed);
    }

    public String get(String name) {
        return parameters.getOrDefault(name, USUAL.getOrDefault(name, ""));
    }

    /** Null for the whole country, or where none is chosen yet. */
    public @Nullable TerytCode region() {
        return isOfTheCountry() ? null : code("region");
    }

    public boolean isOfTheCountry() {
        return get("region").equals(COUNTRY);
    }

    /** Null for the latest. */
    public @Nullable Integer year() {
        return number("year");
    }

    /** Null for the year before. */
    public @Nullable Integer since() {
        return number("since");
    }

    public Level level() {
        return choice("level", Level.class).orElseThrow();
    }

    public List<String> measures() {
        return list("measures");
    }

    public @Nullable TerytCode county() {
        return code("county");
    }

    public Optional<UnitKind> kind() {
        return choice("kind", UnitKind.class);
    }

    public Optional<SizeBand> size() {
        return choice("size", SizeBand.class);
    }

    public Aggregate method() {
        return Aggregate.of(get("method"));
    }

    public Basis basis() {
        return choice("basis", Basis.class).orElseThrow();
    }

    public boolean dependent() {
        return get("dependent").equals("yes");
    }

    public List<TerytCode> places() {
        return list("places").stream().map(TerytCode::of).toList();
    }

    public String sort() {
        return get("sort");
    }

    public int first() {
        Integer first = number("first");
        return first == null ? 0 : first;
    }

    /** Whether only some of the units are looked at. */
    boolean filters() {
        return Stream.of("county", "kind", "size").anyMatch(parameters::containsKey);
    }

    /**
     * The view as others may quote it: everything that changes what is seen, but neither region nor
     * year, in a fixed order.
     */
    public String quoted(String view) {
        return Stream.concat(
                        Stream.of(view),
                        parameters.entrySet().stream()
                                .filter(
                                        each ->
                                                !List.of("region", "year", "first", "sort")
                                                        .contains(each.getKey()))
                                .map(each -> each.getKey() + "=" + each.getValue()))
                .collect(joining(";"));
    }

    private void check() {
        only(region(), "region", TerytCode::isRegion);
        year();
        since();
        level();
        measures();
        only(county(), "county", TerytCode::isCounty);
        kind();
        size();
        method();
        basis();
        places();
        first();
        if (!List.of("yes", "no").contains(get("dependent"))) {
            throw new NoSuchChoice("dependent", get("dependent"));
        }
    }

    private void only(@Nullable TerytCode code, String name, Predicate<TerytCode> sort) {
        if (code != null && !sort.test(code)) {
            throw new NoSuchChoice(name, get(name));
        }
    }

    private @Nullable TerytCode code(String name) {
        return get(name).isEmpty() ? null : TerytCode.of(get(name));
    }

    private @Nullable Integer number(String name) {
        String digits = get(name);
        if (!digits.matches("[0-9]{0,6}")) {
            throw new NoSuchChoice(name, digits);
        }
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        String given = get(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.of(choices.getEnumConstants())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(given))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChoice(name, given)));
    }

    private List<String> list(String name) {
        List<String> items =
                Stream.of(get(name).split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
        if (items.size() > MOST_ITEMS) {
            throw new NoSuchChoice(name, get(name));
        }
        return items;
    }
}
