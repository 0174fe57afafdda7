package pl.paktometr.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.questionnaire.rule.Absence;

/**
 * Two years of a region side by side, unit by unit, on what is comparable; see {@link Change}.
 * Thread-safe, as the tables are.
 */
final class Pair {
    private static final long NO_DATA = Exact.of(Absence.NO_DATA);
    private static final long NOT_COMPARABLE = Exact.of(Absence.NOT_COMPARABLE);

    private final EditionTable now;
    private final EditionTable then;
    private final Basis basis;
    private final Set<String> alike;
    private final Set<String> common;
    private final int results;
    private final int[] thenPlaces;
    private final Map<String, Columns> known = new ConcurrentHashMap<>();

    /** Scores of both years in the order of the later one's units; both there or neither. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Columns(long[] now, long[] then) {}

    Pair(EditionTable now, EditionTable then, Basis basis, boolean dependent) {
        this.now = now;
        this.then = then;
        this.basis = basis;
        Questionnaire later = now.questionnaire();
        Set<String> wanted =
                later.results().stream()
                        .filter(Result::isScored)
                        .filter(result -> dependent || !result.dependsOnOthers())
                        .map(Result::code)
                        .collect(Collectors.toSet());
        this.results = wanted.size();
        this.alike = later.comparableWith(then.questionnaire());
        this.common = new HashSet<>(alike);
        common.retainAll(wanted);
        this.thenPlaces = new int[now.units().size()];
        for (int i = 0; i < thenPlaces.length; i++) {
            thenPlaces[i] = place(i);
        }
    }

    int results() {
        return common.size();
    }

    int allResults() {
        return results;
    }

    Columns of(String measure) {
        return known.computeIfAbsent(measure, code -> isResult(code) ? result(code) : remade(code));
    }

    private Columns remade(String measure) {
        // by the weights of the later edition for both, so that weights alone move nothing
        Remade both = new Remade(now.questionnaire(), common);
        int units = thenPlaces.length;
        Map<String, Columns> results = new HashMap<>(); // not worth keeping as long as the pair
        long[] later =
                both.of(measure, units, code -> results.computeIfAbsent(code, this::result).now());
        long[] earlier =
                both.of(measure, units, code -> results.computeIfAbsent(code, this::result).then());
        for (int i = 0; i < units; i++) {
            if (thenPlaces[i] >= 0 && !Exact.isThere(later[i])) {
                later[i] = NOT_COMPARABLE;
                earlier[i] = NOT_COMPARABLE;
            }
        }
        return new Columns(later, earlier);
    }

    private Columns result(String code) {
        int units = thenPlaces.length;
        long[] later = new long[units];
        long[] earlier = new long[units];
        boolean comparable = alike.contains(code);
        Arrays.fill(later, comparable ? NO_DATA : NOT_COMPARABLE);
        Arrays.fill(earlier, comparable ? NO_DATA : NOT_COMPARABLE);
        long[] nowScores = now.scores(code, basis, true);
        long[] thenScores = then.scores(code, basis, true);
        for (int i = 0; comparable && i < units; i++) {
            int at = thenPlaces[i];
            if (at >= 0) {
                boolean both = Exact.isThere(nowScores[i]) && Exact.isThere(thenScores[at]);
                boolean neither = nowScores[i] == thenScores[at];
                later[i] = both || neither ? nowScores[i] : NOT_COMPARABLE;
                earlier[i] = both || neither ? thenScores[at] : NOT_COMPARABLE;
            }
        }
        return new Columns(later, earlier);
    }

    private boolean isResult(String measure) {
        return now.questionnaire().results().stream()
                .anyMatch(result -> result.code().equals(measure));
    }

    /** Where the unit stands in the earlier year; -1 unless it counts in both. */
    private int place(int unit) {
        @Nullable Integer at = then.placeOf(now.unit(unit).unit().code().digits());
        return at != null && now.unit(unit).counts(basis) && then.unit(at).counts(basis) ? at : -1;
    }
}
