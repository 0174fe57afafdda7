package pl.paktometr.peer;

import java.math.BigDecimal;
import java.util.List;
import pl.paktometr.scoring.Points;

/**
 * The three figures that cut a group into four equal parts, by type 7 of Hyndman and Fan (1996),
 * the “inclusive” method of Excel's QUARTILE.INC: the lowest figure is the quantile 0, the highest
 * the quantile 1, the others lie evenly between, and between two of them goes a straight line. So
 * with n figures the quantile p stands at 1 + (n − 1)·p. Exact, for it only ever divides by 4.
 */
public record Quartiles(Points lower, Points median, Points upper) {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /**
     * @param figures at least one, in any order
     */
    static Quartiles of(List<Points> figures) {
        List<BigDecimal> sorted = figures.stream().map(Points::value).sorted().toList();
        return new Quartiles(quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3));
    }

    private static Points quarter(List<BigDecimal> sorted, int quarters) {
        int fourths = (sorted.size() - 1) * quarters;
        BigDecimal left = sorted.get(fourths / 4);
        BigDecimal right = sorted.get(Math.min(fourths / 4 + 1, sorted.size() - 1));
        BigDecimal way = BigDecimal.valueOf(fourths % 4).divide(FOUR);
        return new Points(left.add(right.subtract(left).multiply(way)));
    }
}
