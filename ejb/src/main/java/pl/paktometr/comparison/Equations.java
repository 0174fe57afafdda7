package pl.paktometr.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Linear equations between unknowns, to tell which of these they settle; what the equations come to
 * does not matter. Solved among the numbers modulo a prime, where nothing is rounded.
 *
 * @param <T> an unknown
 */
final class Equations<T> {
    private static final long PRIME = Integer.MAX_VALUE;

    private final List<Map<T, Integer>> equations = new ArrayList<>();

    void add(Map<T, Integer> coefficients) {
        equations.add(coefficients);
    }

    /** The unknowns that can have one value only. */
    Set<T> solved() {
        Map<T, Integer> columns = new LinkedHashMap<>();
        equations.forEach(
                each -> each.keySet().forEach(key -> columns.putIfAbsent(key, columns.size())));
        List<T> unknowns = List.copyOf(columns.keySet());
        Set<T> solved = new HashSet<>();
        for (long[] row : reduced(columns)) {
            int only = only(row);
            if (only >= 0) {
                solved.add(unknowns.get(only));
            }
        }
        return solved;
    }

    /** In reduced row echelon form, but for the order of the rows. */
    private List<long[]> reduced(Map<T, Integer> columns) {
        List<long[]> rows = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        for (Map<T, Integer> equation : equations) {
            long[] row = new long[columns.size()];
            equation.forEach(
                    (key, value) ->
                            row[columns.getOrDefault(key, 0)] = Math.floorMod(value, PRIME));
            for (int i = 0; i < rows.size(); i++) {
                clear(row, rows.get(i), pivots.get(i));
            }
            int pivot = first(row, 0);
            if (pivot < row.length) {
                scale(row, inverse(row[pivot]));
                rows.forEach(above -> clear(above, row, pivot));
                rows.add(row);
                pivots.add(pivot);
            }
        }
        return rows;
    }

    /** Takes as much of the other off as leaves nothing in the column, where that has 1. */
    private static void clear(long[] row, long[] other, int column) {
        long times = PRIME - row[column];
        if (times == PRIME) {
            return;
        }
        for (int i = column; i < row.length; i++) {
            row[i] = (row[i] + times * other[i]) % PRIME;
        }
    }

    private static void scale(long[] row, long by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * by % PRIME;
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long inverse = 1;
        long power = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                inverse = inverse * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return inverse;
    }

    private static int first(long[] row, int from) {
        int at = from;
        while (at < row.length && row[at] == 0) {
            at++;
        }
        return at;
    }

    /** Where the one number is that is not 0; -1 where there are more. */
    private static int only(long[] row) {
        int first = first(row, 0);
        return first(row, first + 1) < row.length ? -1 : first;
    }
}
