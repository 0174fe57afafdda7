package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A score from 0 to 100. It is computed with 34 significant digits and rounded only to be shown.
 *
 * @param value not rounded; without trailing zeros, so equal scores are equal
 */
public record Points(BigDecimal value) implements Comparable<Points> {

    private static final BigDecimal MAX = BigDecimal.valueOf(100);

    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /** A score and what it weighs. */
    record Weighted(BigDecimal weight, Points points) {}

    public Points {
        if (value.signum() < 0 || value.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("Not between 0 and 100: " + value);
        }
        value = value.stripTrailingZeros();
    }

    public static Points of(String value) {
        return new Points(new BigDecimal(value));
    }

    /** Two decimals, halves up: the only place where a score is rounded. */
    public BigDecimal shown() {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    /** The weighted mean; of nothing, or of nothing that weighs, there is none. */
    static Optional<Points> mean(List<Weighted> all) {
        BigDecimal weights =
                all.stream().map(Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum =
                all.stream()
                        .map(each -> each.weight.multiply(each.points.value))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Points(sum.divide(weights, MathContext.DECIMAL128)));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** As {@link #shown}. */
    @Override
    public String toString() {
        return shown().toPlainString();
    }
}
