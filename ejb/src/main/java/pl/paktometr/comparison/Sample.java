package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import pl.paktometr.scoring.Points;

/** The scores of several units in ascending order, as {@link Exact} numbers. */
final class Sample {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private final long[] sorted;

    private Sample(long[] sorted) {
        this.sorted = sorted;
    }

    /** Of those that are there; absences are left out. */
    static Sample of(long... scores) {
        long[] sorted = scores.clone();
        Arrays.sort(sorted);
        int absent = 0;
        while (absent < sorted.length && !Exact.isThere(sorted[absent])) {
            absent++;
        }
        return new Sample(Arrays.copyOfRange(sorted, absent, sorted.length));
    }

    int size() {
        return sorted.length;
    }

    /** As an {@link Exact} number; only of something. */
    long least() {
        return sorted[0];
    }

    /** As an {@link Exact} number; only of something. */
    long greatest() {
        return sorted[sorted.length - 1];
    }

    /**
     * A quartile by linear interpolation between the order statistics: definition 7 of Hyndman and
     * Fan (1996), the one of R's {@code quantile} and of {@code QUARTILE.INC} in Excel and
     * LibreOffice, so that an analyst who checks it there finds the same.
     *
     * @param quarters 0 is the least, 2 the median, 4 the greatest
     * @return empty of nothing
     */
    Optional<Points> quartile(int quarters) {
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int place = (sorted.length - 1) * quarters;
        int below = place / 4;
        int above = Math.min(below + 1, sorted.length - 1);
        long quarteredSum =
                Math.addExact(sorted[below] * (4 - place % 4), sorted[above] * (place % 4));
        return Optional.of(
                new Points(BigDecimal.valueOf(quarteredSum, Exact.DECIMALS).divide(FOUR)));
    }

    /** The five of a box plot; null of nothing. */
    @org.jspecify.annotations.Nullable
    Quartiles quartiles() {
        return sorted.length == 0
                ? null
                : new Quartiles(
                        sorted.length,
                        quartile(0).orElseThrow(),
                        quartile(1).orElseThrow(),
                        quartile(2).orElseThrow(),
                        quartile(3).orElseThrow(),
                        quartile(4).orElseThrow());
    }
}
