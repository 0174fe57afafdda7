package pl.paktometr.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of small groups a reader does not get to see, and which others are kept back with
 * them so that none of the first can be worked out.
 *
 * <p>A figure of fewer than {@code least} units is withheld. A reader who knows how many units
 * stand behind every figure knows two kinds of sums: the whole is made from the lines, and within a
 * line an area is made from its results and the total from the areas. So in every sum of which
 * something is hidden at least two things are, and what is hidden of a whole that is shown comes
 * from {@code least} units at least. Where sums together still give something away, more is hidden
 * until they do not.
 *
 * @param <L> a line
 */
final class Withholding<L> {
    /** A total or an area, and what it is made from. */
    record Sum(String code, List<String> members) {}

    private final int least;
    private final List<L> rows;
    private final List<String> codes;
    private final List<int[]> members;
    private final int[][] units;
    private final boolean[][] hidden;

    /** In place of the whole, which stands below its lines. */
    private final int whole;

    /**
     * @param least a figure needs so many units to be shown; with 1 nothing is withheld
     * @param whole made from all lines
     * @param units how many units a figure is made from
     */
    Withholding(
            int least, List<L> lines, L whole, List<Sum> sums, Map<L, Map<String, Integer>> units) {
        this.least = least;
        this.codes =
                sums.stream()
                        .flatMap(sum -> Stream.concat(sum.members.stream(), Stream.of(sum.code)))
                        .distinct()
                        .toList();
        this.members =
                sums.stream()
                        .map(
                                sum ->
                                        // the sum itself comes last
                                        Stream.concat(sum.members.stream(), Stream.of(sum.code))
                                                .mapToInt(codes::indexOf)
                                                .toArray())
                        .toList();
        // always the same lines first, so that one line more is hidden rather than some of many
        this.rows =
                Stream.concat(
                                lines.stream().sorted(comparingInt(line -> most(units.get(line)))),
                                Stream.of(whole))
                        .toList();
        this.whole = lines.size();
        this.units =
                rows.stream()
                        .map(row -> units.getOrDefault(row, Map.of()))
                        .map(
                                row ->
                                        codes.stream()
                                                .mapToInt(code -> row.getOrDefault(code, 0))
                                                .toArray())
                        .toArray(int[][]::new);
        this.hidden = new boolean[rows.size()][codes.size()];
        if (hideSmall()) {
            do {
                close();
            } while (hideMore());
        }
    }

    private static int most(@Nullable Map<String, Integer> units) {
        return units == null
                ? 0
                : units.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    boolean hides(L line, String code) {
        int row = rows.indexOf(line);
        int column = codes.indexOf(code);
        return row >= 0 && column >= 0 && hidden[row][column];
    }

    /** Whether anything of the line is hidden. */
    boolean hides(L line) {
        return codes.stream().anyMatch(code -> hides(line, code));
    }

    private boolean hideSmall() {
        boolean some = false;
        for (int row = 0; row <= whole; row++) {
            for (int code = 0; code < codes.size(); code++) {
                some |= units[row][code] < least && hide(row, code);
            }
        }
        return some;
    }

    private void close() {
        boolean again = true;
        while (again) {
            again = false;
            for (int code = 0; code < codes.size(); code++) {
                again |= closeColumn(code);
            }
            for (int row = 0; row <= whole; row++) {
                for (int[] sum : members) {
                    again |= closeRow(row, sum);
                }
            }
        }
    }

    private boolean closeColumn(int code) {
        int parts = hiddenLines(code);
        int behind =
                IntStream.range(0, whole)
                        .filter(row -> hidden[row][code])
                        .map(row -> units[row][code])
                        .sum();
        boolean closed =
                hidden[whole][code] ? parts > 0 : parts == 0 || (parts > 1 && behind >= least);
        return !closed && hideFirst(column(code));
    }

    private boolean closeRow(int row, int[] sum) {
        if (IntStream.of(sum).filter(code -> hidden[row][code]).count() != 1) {
            return false;
        }
        return hideFirst(
                IntStream.of(sum)
                        .boxed()
                        .sorted(
                                comparing((Integer code) -> hiddenLines(code) == 0)
                                        .thenComparing(code -> code == sum[sum.length - 1])
                                        .thenComparing(code -> units[row][code]))
                        .map(code -> cell(row, code)));
    }

    private int hiddenLines(int code) {
        return (int) IntStream.range(0, whole).filter(row -> hidden[row][code]).count();
    }

    /** Hides something beside each figure that can still be worked out. */
    private boolean hideMore() {
        boolean more = false;
        for (int found : known().solved()) {
            more |=
                    hideFirst(
                            Stream.of(
                                            column(found % codes.size()),
                                            row(found / codes.size()),
                                            IntStream.rangeClosed(0, whole)
                                                    .boxed()
                                                    .flatMap(this::row))
                                    .flatMap(each -> each));
        }
        return more;
    }

    private Equations<Integer> known() {
        Equations<Integer> known = new Equations<>();
        for (int row = 0; row <= whole; row++) {
            for (int[] sum : members) {
                int made = row;
                int last = sum[sum.length - 1];
                int there = (int) IntStream.of(sum).filter(code -> units[made][code] > 0).count();
                Map<Integer, Integer> equation = new HashMap<>();
                for (int code : sum) {
                    put(equation, row, code, code == last ? 1 - there : 1);
                }
                known.add(equation);
            }
        }
        for (int code = 0; code < codes.size(); code++) {
            Map<Integer, Integer> equation = new HashMap<>();
            for (int row = 0; row <= whole; row++) {
                put(equation, row, code, row == whole ? -units[row][code] : units[row][code]);
            }
            known.add(equation);
        }
        return known;
    }

    private void put(Map<Integer, Integer> equation, int row, int code, int times) {
        if (hidden[row][code]) {
            equation.put(cell(row, code), times);
        }
    }

    private int cell(int row, int code) {
        return row * codes.size() + code;
    }

    private Stream<Integer> column(int code) {
        return IntStream.rangeClosed(0, whole).mapToObj(row -> cell(row, code));
    }

    private Stream<Integer> row(int row) {
        return IntStream.range(0, codes.size()).mapToObj(code -> cell(row, code));
    }

    private boolean hideFirst(Stream<Integer> candidates) {
        return candidates.anyMatch(cell -> hide(cell / codes.size(), cell % codes.size()));
    }

    /** Whether there was something to hide that was not hidden yet. */
    private boolean hide(int row, int code) {
        boolean shown = units[row][code] > 0 && !hidden[row][code];
        hidden[row][code] |= shown;
        return shown;
    }
}
