package pl.paktometr.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

/** The units behind one figure, of one region or of several. */
final class Group {
    private static final long NOT_COMPARABLE = Exact.of(Absence.NOT_COMPARABLE);

    private final List<Slice> asked;
    private final List<Slice> answered;
    private final Aggregate method;
    private final Basis basis;
    private final boolean dependent;

    /** Some of the units of a table, by their places in it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slice(EditionTable table, int... units) {
        boolean isWhole() {
            return units.length == table.units().size();
        }

        Slice counting(Basis basis) {
            boolean[] counts = table.counting(basis);
            int[] counting = new int[units.length];
            int next = 0;
            for (int at : units) {
                if (counts[at]) {
                    counting[next++] = at;
                }
            }
            return next == units.length ? this : new Slice(table, Arrays.copyOf(counting, next));
        }
    }

    Group(List<Slice> asked, Aggregate method, Basis basis, boolean dependent) {
        this.asked = asked;
        this.answered =
                asked.size() == 1
                        ? List.of(asked.get(0).counting(basis))
                        : asked.stream().map(slice -> slice.counting(basis)).toList();
        this.method = method;
        this.basis = basis;
        this.dependent = dependent;
    }

    List<EditionTable> tables() {
        return asked.stream().map(Slice::table).toList();
    }

    /** The one unit, or the first of several. */
    EditionTable.Asked first() {
        Slice slice = asked.get(0);
        return slice.table.unit(slice.units[0]);
    }

    int asked() {
        return size(asked);
    }

    int answered() {
        return size(answered);
    }

    long inhabitants() {
        return sum(inhabitants(asked));
    }

    long inhabitantsAnswered() {
        return sum(inhabitants(answered));
    }

    /** Of the units that count, in their order. */
    long[] scores(String measure) {
        return gathered(answered, table -> table.scores(measure, basis, dependent));
    }

    /** Of the units that count, in ascending order. */
    Sample sample(String measure) {
        boolean all = asked.stream().allMatch(Slice::isWhole);
        return Sample.of(
                all
                        ? asked.stream()
                                .map(slice -> slice.table.sorted(measure, basis, dependent))
                                .flatMapToLong(LongStream::of)
                                .toArray()
                        : scores(measure));
    }

    Figure figure(String measure) {
        long[] scores = scores(measure);
        return method.of(scores, inhabitants(answered))
                .map(Figure::of)
                .orElseGet(() -> Figure.absent(whyNone(scores)));
    }

    /** What all of them lack; scores that are there but cannot be weighed lack the inhabitants. */
    private static Absence whyNone(long[] scores) {
        List<Absence> reasons = LongStream.of(scores).mapToObj(Exact::absence).distinct().toList();
        if (reasons.contains(Absence.NONE)) {
            return Absence.POPULATION_UNKNOWN;
        }
        return reasons.size() == 1 ? reasons.get(0) : Absence.NO_DATA;
    }

    /** Units that answered but cannot count, since the weight of theirs is unknown. */
    int leftOut() {
        return (int)
                IntStream.of(inhabitants(answered))
                        .filter(inhabitants -> !method.counts(inhabitants))
                        .count();
    }

    /**
     * Between what the total can still end up if whoever is missing scores within those bounds;
     * null when nobody is, or when there is no total.
     *
     * @param bounds the totals known in the region or country
     */
    @Nullable Range range(Sample bounds) {
        if (answered() == asked() || !figure(UnitScores.TOTAL).isPresent()) {
            return null;
        }
        return new Range(withMissingAt(bounds.least()), withMissingAt(bounds.greatest()));
    }

    private Points withMissingAt(long assumed) {
        long[] scores = gathered(asked, table -> table.scores(UnitScores.TOTAL, basis, dependent));
        int next = 0;
        for (Slice slice : asked) {
            boolean[] counts = slice.table.counting(basis);
            for (int at : slice.units) {
                if (!counts[at]) {
                    scores[next] = assumed;
                }
                next++;
            }
        }
        return method.of(scores, inhabitants(asked)).orElseThrow();
    }

    /**
     * @param pairs each of the tables with its earlier year, as far as there is one
     */
    Change change(String measure, Map<EditionTable, Pair> pairs) {
        List<Slice> paired =
                asked.stream().filter(slice -> pairs.containsKey(slice.table)).toList();
        if (paired.isEmpty()) {
            return Change.absent(Absence.NO_DATA);
        }
        Function<EditionTable, Pair> pair = table -> requireNonNull(pairs.get(table));
        long[] now = gathered(paired, table -> pair.apply(table).of(measure).now());
        int[] inhabitants = inhabitants(paired);
        var later = method.of(now, inhabitants);
        if (later.isEmpty()) {
            return Change.absent(
                    LongStream.of(now).anyMatch(score -> score == NOT_COMPARABLE)
                            ? Absence.NOT_COMPARABLE
                            : whyNone(now));
        }
        long[] then = gathered(paired, table -> pair.apply(table).of(measure).then());
        Pair first = pair.apply(paired.get(0).table);
        int units = 0;
        for (int i = 0; i < now.length; i++) {
            units += Exact.isThere(now[i]) && method.counts(inhabitants[i]) ? 1 : 0;
        }
        return new Change(
                later.get().value().subtract(method.of(then, inhabitants).orElseThrow().value()),
                Absence.NONE,
                units,
                first.results(),
                first.allResults());
    }

    // Loops, since a country has thousands of groups of one.

    private static int size(List<Slice> slices) {
        int size = 0;
        for (Slice slice : slices) {
            size += slice.units.length;
        }
        return size;
    }

    private static long sum(int[] numbers) {
        long sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static int[] inhabitants(List<Slice> slices) {
        int[] inhabitants = new int[size(slices)];
        int next = 0;
        for (Slice slice : slices) {
            int[] known = slice.table.inhabitants();
            for (int at : slice.units) {
                inhabitants[next++] = known[at];
            }
        }
        return inhabitants;
    }

    private static long[] gathered(List<Slice> slices, Function<EditionTable, long[]> column) {
        long[] gathered = new long[size(slices)];
        int next = 0;
        for (Slice slice : slices) {
            long[] scores = column.apply(slice.table);
            for (int at : slice.units) {
                gathered[next++] = scores[at];
            }
        }
        return gathered;
    }
}
