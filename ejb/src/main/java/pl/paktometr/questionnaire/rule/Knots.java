package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.shared.LocalText;

/** Straight lines between given points (value → 0–100), flat outside them. */
public record Knots(List<Knot> knots) {

    /** Without trailing zeros, so that equal knots are equal. */
    public record Knot(BigDecimal value, BigDecimal points) {
        public Knot {
            value = plain(value);
            points = plain(points);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.setScale(Math.max(0, plain.scale()));
        }
    }

    static Knots read(Node node) {
        List<List<BigDecimal>> pairs = node.pairs("knots");
        if (pairs.size() < 2) {
            node.refuse("knots", "fewer than two knots make no line");
        }
        // Malformed pairs are noted already; with them the order of the others says nothing.
        boolean wellFormed = pairs.stream().noneMatch(List::isEmpty);
        List<Knot> knots =
                wellFormed
                        ? pairs.stream().map(pair -> new Knot(pair.get(0), pair.get(1))).toList()
                        : List.of();
        IntStream.range(1, knots.size())
                .filter(i -> knots.get(i).value.compareTo(knots.get(i - 1).value) <= 0)
                .forEach(
                        i ->
                                node.refuse(
                                        "knots[%d]".formatted(i),
                                        "value %s is not greater than %s"
                                                .formatted(
                                                        knots.get(i).value,
                                                        knots.get(i - 1).value)));
        return new Knots(knots);
    }

    LocalText displayed() {
        return Earning.list(
                knots.stream().map(knot -> Earning.of(knot.value, knot.points)).toList());
    }

    /** Where the knots are, from left to right. */
    public Stream<BigDecimal> values() {
        return knots.stream().map(Knot::value);
    }

    BigDecimal at(BigDecimal value) {
        Knot left = knots.get(0);
        if (value.compareTo(left.value) <= 0) {
            return left.points;
        }
        for (Knot right : knots.subList(1, knots.size())) {
            if (value.compareTo(right.value) < 0) {
                return between(left, right, value);
            }
            left = right;
        }
        return left.points;
    }

    private static BigDecimal between(Knot left, Knot right, BigDecimal value) {
        BigDecimal rise = right.points.subtract(left.points);
        BigDecimal way = value.subtract(left.value);
        BigDecimal run = right.value.subtract(left.value);
        return left.points.add(
                rise.multiply(way).divide(run, MathContext.DECIMAL128), MathContext.DECIMAL128);
    }
}
