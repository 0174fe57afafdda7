package pl.paktometr.comparison;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.scoring.Points;

/** How the scores of several units become one figure. */
public enum Aggregate {
    /** Every unit weighs 1. */
    MEAN {
        @Override
        Optional<Points> calculate(List<Weighed> scores) {
            return weighted(scores, score -> BigDecimal.ONE);
        }
    },

    /**
     * Every unit weighs as much as it has inhabitants; those whose number is unknown are left out.
     */
    WEIGHTED {
        @Override
        boolean counts(Weighed score) {
            return score.inhabitants != null && score.inhabitants > 0;
        }

        @Override
        Optional<Points> calculate(List<Weighed> scores) {
            return weighted(scores, Weighed::weight);
        }
    },

    /** The one in the middle, or half-way between the two in the middle. */
    MEDIAN {
        @Override
        Optional<Points> calculate(List<Weighed> scores) {
            List<Weighed> sorted = scores.stream().sorted(comparing(Weighed::points)).toList();
            int size = sorted.size();
            return size == 0
                    ? Optional.empty()
                    : MEAN.calculate(List.of(sorted.get((size - 1) / 2), sorted.get(size / 2)));
        }
    };

    /** A score and the inhabitants behind it; null where their number is unknown. */
    record Weighed(Points points, @Nullable Integer inhabitants) {
        BigDecimal weight() {
            return inhabitants == null ? BigDecimal.ZERO : BigDecimal.valueOf(inhabitants);
        }
    }

    private interface Weight {
        BigDecimal of(Weighed score);
    }

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

    /** Empty when no score counts. */
    Optional<Points> of(List<Weighed> scores) {
        return calculate(scores.stream().filter(this::counts).toList());
    }

    boolean counts(Weighed score) {
        return true;
    }

    abstract Optional<Points> calculate(List<Weighed> scores);

    private static Optional<Points> weighted(List<Weighed> scores, Weight weight) {
        BigDecimal weights =
                scores.stream().map(weight::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum =
                scores.stream()
                        .map(score -> score.points.value().multiply(weight.of(score)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Points(sum.divide(weights, MathContext.DECIMAL128)));
    }
}
