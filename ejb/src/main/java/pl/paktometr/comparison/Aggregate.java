package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.scoring.Points;

/** How the scores of several units become one figure. */
public enum Aggregate {
    /** Every unit weighs 1. */
    MEAN {
        @Override
        Optional<Points> of(long[] scores, int[] inhabitants) {
            long sum = 0;
            int count = 0;
            for (long score : scores) {
                if (Exact.isThere(score)) {
                    sum = Math.addExact(sum, score);
                    count++;
                }
            }
            return quotient(sum, count);
        }
    },

    /**
     * Every unit weighs as much as it has inhabitants; those whose number is unknown are left out.
     */
    WEIGHTED {
        @Override
        boolean counts(int inhabitants) {
            return inhabitants > 0;
        }

        @Override
        Optional<Points> of(long[] scores, int[] inhabitants) {
            long sum = 0;
            long weights = 0;
            for (int i = 0; i < scores.length; i++) {
                if (Exact.isThere(scores[i]) && counts(inhabitants[i])) {
                    sum = Math.addExact(sum, Math.multiplyExact(scores[i], inhabitants[i]));
                    weights += inhabitants[i];
                }
            }
            return quotient(sum, weights);
        }
    },

    /** The one in the middle, or half-way between the two in the middle. */
    MEDIAN {
        @Override
        Optional<Points> of(long[] scores, int[] inhabitants) {
            return Sample.of(scores).quartile(2);
        }
    };

    /**
     * @param code as in addresses: {@code mean}, {@code weighted}, {@code median}
     * @throws NoSuchAggregate for anything else
     */
    public static Aggregate of(String code) {
        return Stream.of(values())
                .filter(aggregate -> aggregate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchAggregate(code));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a unit of so many inhabitants counts; an unknown number is 0. */
    boolean counts(int inhabitants) {
        return true;
    }

    /**
     * @param scores as {@link Exact} numbers; absences do not count
     * @param inhabitants behind each score; 0 where their number is unknown
     * @return empty when no score counts
     */
    abstract Optional<Points> of(long[] scores, int[] inhabitants);

    private static Optional<Points> quotient(long sum, long weights) {
        if (weights == 0) {
            return Optional.empty();
        }
        BigDecimal points =
                sum % weights == 0 // of one unit it always is
                        ? BigDecimal.valueOf(sum / weights, Exact.DECIMALS)
                        : BigDecimal.valueOf(sum, Exact.DECIMALS)
                                .divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128);
        return Optional.of(new Points(points));
    }
}
