package pl.paktometr.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;

/** The units behind one figure, of one region or of several. */
record Group(List<Slice> slices, Aggregate method, Basis basis, boolean dependent) {
    private static final Long NOT_COMPARABLE = Exact.of(Absence.NOT_COMPARABLE);

    /** Some of the units of a table, by their places in it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slice(EditionTable table, int[] units) {
        Stream<EditionTable.Asked> asked() {
            return IntStream.of(units).mapToObj(table::unit);
        }
    }

    int asked() {
        return slices.stream().mapToInt(slice -> slice.units.length).sum();
    }

    int answered() {
        return (int) counting().count();
    }

    long inhabitants() {
        return slices.stream()
                .flatMap(Slice::asked)
                .mapToLong(EditionTable.Asked::inhabitants)
                .sum();
    }

    long inhabitantsAnswered() {
        return counting().mapToLong(EditionTable.Asked::inhabitants).sum();
    }

    private Stream<EditionTable.Asked> counting() {
        return slices.stream().flatMap(Slice::asked).filter(unit -> unit.counts(basis));
    }

    /** Of the units that count, in their order. */
    long[] scores(String measure) {
        return slices.stream()
                .flatMapToLong(
                        slice -> {
                            long[] column = slice.table.scores(measure, basis, dependent);
                            return counting(slice).mapToLong(at -> column[at]);
                        })
                .toArray();
    }

    private int[] weights() {
        return counting().mapToInt(EditionTable.Asked::inhabitants).toArray();
    }

    private IntStream counting(Slice slice) {
        return IntStream.of(slice.units).filter(at -> slice.table.unit(at).counts(basis));
    }

    Figure figure(String measure) {
        long[] scores = scores(measure);
        return method.of(scores, weights())
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
                IntStream.of(weights()).filter(inhabitants -> !method.counts(inhabitants)).count();
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

    private pl.paktometr.scoring.Points withMissingAt(long assumed) {
        long[] scores =
                slices.stream()
                        .flatMapToLong(
                                slice -> {
                                    long[] totals =
                                            slice.table.scores(UnitScores.TOTAL, basis, dependent);
                                    return IntStream.of(slice.units)
                                            .mapToLong(
                                                    at ->
                                                            slice.table.unit(at).counts(basis)
                                                                    ? totals[at]
                                                                    : assumed);
                                })
                        .toArray();
        int[] everybody =
                slices.stream()
                        .flatMap(Slice::asked)
                        .mapToInt(EditionTable.Asked::inhabitants)
                        .toArray();
        return method.of(scores, everybody).orElseThrow();
    }

    /**
     * @param pairs each of the tables with its earlier year, as far as there is one
     */
    Change change(String measure, Map<EditionTable, Pair> pairs) {
        List<Slice> paired =
                slices.stream().filter(slice -> pairs.containsKey(slice.table)).toList();
        if (paired.isEmpty()) {
            return Change.absent(Absence.NO_DATA);
        }
        long[] now = paired(paired, pairs, measure, Pair.Columns::now);
        long[] then = paired(paired, pairs, measure, Pair.Columns::then);
        int[] weights =
                paired.stream()
                        .flatMap(Slice::asked)
                        .mapToInt(EditionTable.Asked::inhabitants)
                        .toArray();
        Pair pair = requireNonNull(pairs.get(paired.get(0).table));
        var later = method.of(now, weights);
        if (later.isEmpty()) {
            return Change.absent(
                    LongStream.of(now).anyMatch(NOT_COMPARABLE::equals)
                            ? Absence.NOT_COMPARABLE
                            : whyNone(now));
        }
        return new Change(
                later.get().value().subtract(method.of(then, weights).orElseThrow().value()),
                Absence.NONE,
                (int)
                        IntStream.range(0, now.length)
                                .filter(i -> Exact.isThere(now[i]) && method.counts(weights[i]))
                                .count(),
                pair.results(),
                pair.allResults());
    }

    private static long[] paired(
            List<Slice> slices,
            Map<EditionTable, Pair> pairs,
            String measure,
            java.util.function.Function<Pair.Columns, long[]> year) {
        return slices.stream()
                .flatMapToLong(
                        slice -> {
                            long[] column =
                                    year.apply(requireNonNull(pairs.get(slice.table)).of(measure));
                            return IntStream.of(slice.units).mapToLong(at -> column[at]);
                        })
                .toArray();
    }
}
