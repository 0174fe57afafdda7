package pl.paktometr.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/**
 * Everyone a campaign asked and what they scored, as columns of {@link Exact} numbers: the one form
 * in which all comparisons read scores. It never changes; when the campaign does, another takes its
 * place.
 */
final class EditionTable {
    /** With what is kept of it in sorted columns and the like. */
    private static final int BYTES_PER_UNIT = 400;

    private static final int SORTED_COLUMNS = 8;

    /** The year before with and without results that depend on others. */
    private static final int PAIRS = 2;

    private final TerytCode region;
    private final String fingerprint;
    private final Questionnaire questionnaire;
    private final List<Asked> units;
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, long[]> declared;
    private final Map<String, long[]> corrected;
    private final Map<String, long[]> withoutDependent = new ConcurrentHashMap<>();
    private final Map<Integer, Withholding<TerytCode>> withheld = new ConcurrentHashMap<>();
    private final Cache<Since, Pair> pairs = Caffeine.newBuilder().maximumSize(PAIRS).build();
    private final Cache<Sorted, long[]> sorted =
            Caffeine.newBuilder().maximumSize(SORTED_COLUMNS).build();
    private final Map<Basis, boolean[]> counting = new ConcurrentHashMap<>();
    private final int[] inhabitants;
    private final Set<String> results;
    private final long[] nothing;

    private record Sorted(String code, Basis basis, boolean dependent) {}

    private record Since(EditionTable then, Basis basis, boolean dependent) {}

    /**
     * A unit in the table.
     *
     * @param checked whether the office has marked answers, and questions none
     */
    record Asked(AskedUnit unit, County county, ResponseState state, boolean checked) {
        int inhabitants() {
            Integer population = unit.population();
            return population == null ? 0 : population;
        }

        boolean counts(Basis basis) {
            return switch (basis) {
                case ALL -> state.answered();
                case ACCEPTED -> state == ResponseState.ACCEPTED;
                case VERIFIED -> state == ResponseState.ACCEPTED && checked;
            };
        }
    }

    /**
     * @param units by county, each county's office first, then by name
     * @param declared scores by code and unit, in the order of the units
     * @param corrected the columns in which a correction has changed something
     */
    EditionTable(
            TerytCode region,
            String fingerprint,
            Questionnaire questionnaire,
            List<Asked> units,
            Map<String, long[]> declared,
            Map<String, long[]> corrected) {
        this.region = region;
        this.fingerprint = fingerprint;
        this.questionnaire = questionnaire;
        this.units = List.copyOf(units);
        this.declared = Map.copyOf(declared);
        this.corrected = Map.copyOf(corrected);
        this.results = codes(result -> true);
        this.nothing = new long[units.size()];
        Arrays.fill(nothing, Exact.of(Absence.NO_DATA));
        this.inhabitants = units.stream().mapToInt(Asked::inhabitants).toArray();
        for (int i = 0; i < units.size(); i++) {
            byCode.put(units.get(i).unit().code().digits(), i);
        }
    }

    TerytCode region() {
        return region;
    }

    String fingerprint() {
        return fingerprint;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    List<Asked> units() {
        return units;
    }

    Asked unit(int at) {
        return units.get(at);
    }

    /** Which units count, by their places. */
    boolean[] counting(Basis basis) {
        return counting.computeIfAbsent(
                basis,
                each -> {
                    boolean[] counting = new boolean[units.size()];
                    for (int i = 0; i < counting.length; i++) {
                        counting[i] = units.get(i).counts(each);
                    }
                    return counting;
                });
    }

    /** As {@link Asked#inhabitants}, by the units' places. */
    int[] inhabitants() {
        return inhabitants;
    }

    /** Where the unit stands; null if it was not asked. */
    @Nullable Integer placeOf(String unit) {
        return byCode.get(unit);
    }

    /**
     * Scores by unit, whether the unit counts or not.
     *
     * @param code a result's, an area's or {@link UnitScores#TOTAL}
     * @param dependent whether areas and total include results that depend on others
     */
    long[] scores(String code, Basis basis, boolean dependent) {
        if (dependent || results.contains(code)) {
            return stored(code, basis);
        }
        return withoutDependent.computeIfAbsent(
                code + (basis == Basis.VERIFIED ? " verified" : ""),
                key ->
                        new Remade(questionnaire, codes(result -> !result.dependsOnOthers()))
                                .of(code, units.size(), result -> stored(result, basis)));
    }

    /**
     * Those of all units that count, in ascending order: kept, since a country merges its regions'
     * in a fraction of the time it takes to sort them.
     */
    long[] sorted(String code, Basis basis, boolean dependent) {
        return sorted.get(
                new Sorted(code, basis, dependent),
                key -> {
                    long[] scores = scores(code, basis, dependent);
                    boolean[] counts = counting(basis);
                    return IntStream.range(0, scores.length)
                            .filter(at -> counts[at])
                            .mapToLong(at -> scores[at])
                            .sorted()
                            .toArray();
                });
    }

    /** This year and an earlier one, on what is comparable. */
    Pair since(EditionTable then, Basis basis, boolean dependent) {
        return pairs.get(
                new Since(then, basis, dependent), key -> new Pair(this, then, basis, dependent));
    }

    /**
     * What is kept back of its counties and of the region, by their codes: the same whatever else
     * somebody looks at, so that no two readings can be held against each other.
     *
     * @param least as {@link Withholding} takes it
     */
    Withholding<TerytCode> withholding(int least) {
        return withheld.computeIfAbsent(least, this::withhold);
    }

    private Withholding<TerytCode> withhold(int least) {
        List<Area> areas = questionnaire.scoredAreas();
        List<Withholding.Sum> sums = new ArrayList<>();
        sums.add(new Withholding.Sum(UnitScores.TOTAL, areas.stream().map(Area::code).toList()));
        areas.forEach(
                area ->
                        sums.add(
                                new Withholding.Sum(
                                        area.code(),
                                        area.results().stream()
                                                .filter(Result::isScored)
                                                .map(Result::code)
                                                .toList())));
        return new Withholding<>(
                least,
                units.stream().map(unit -> unit.county.code()).distinct().toList(),
                region,
                sums,
                behind());
    }

    /** How many units stand behind each figure, by county and code; the region's among them. */
    private Map<TerytCode, Map<String, Integer>> behind() {
        Map<TerytCode, Map<String, Integer>> behind = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).counts(Basis.ALL)) {
                for (Map.Entry<String, long[]> column : declared.entrySet()) {
                    if (Exact.isThere(column.getValue()[i])) {
                        Stream.of(units.get(i).county.code(), region)
                                .forEach(
                                        place ->
                                                behind.computeIfAbsent(
                                                                place, each -> new HashMap<>())
                                                        .merge(column.getKey(), 1, Integer::sum));
                    }
                }
            }
        }
        return behind;
    }

    private long[] stored(String code, Basis basis) {
        long[] column = declared.getOrDefault(code, nothing);
        return basis == Basis.VERIFIED ? corrected.getOrDefault(code, column) : column;
    }

    private Set<String> codes(Predicate<Result> which) {
        return questionnaire.results().stream()
                .filter(which)
                .map(Result::code)
                .collect(Collectors.toSet());
    }

    /** About how much memory it takes. */
    int bytes() {
        return units.size() * (BYTES_PER_UNIT + Long.BYTES * (declared.size() + corrected.size()));
    }
}
