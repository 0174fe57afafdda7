package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.comparison.Aggregate.MEAN;
import static pl.paktometr.comparison.Aggregate.MEDIAN;
import static pl.paktometr.comparison.Aggregate.WEIGHTED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

class AggregateTest {

    /** A score and how many inhabitants are behind it; 0 where their number is unknown. */
    private record Weighed(BigDecimal points, int inhabitants) {}

    @Test
    void theMeanCountsEveryUnitOnce() {
        assertThat(of(MEAN, scores("10/100", "20/900", "60/-"))).contains(Points.of("30"));
    }

    @Test
    void theMeanIsNotRounded() {
        assertThat(of(MEAN, scores("0/1", "0/1", "100/1")).orElseThrow().value())
                .isEqualTo(new BigDecimal("33.33333333333333333333333333333333"));
    }

    @Test
    void theWeightedMeanCountsInhabitants() {
        assertThat(of(WEIGHTED, scores("10/100", "20/900"))).contains(Points.of("19"));
    }

    @Test
    void theWeightedMeanLeavesOutUnitsWhoseInhabitantsAreUnknown() {
        assertThat(of(WEIGHTED, scores("10/100", "20/900", "100/-"))).contains(Points.of("19"));
        assertThat(of(WEIGHTED, scores("100/-"))).isEmpty();
        assertThat(of(WEIGHTED, scores("100/0"))).isEmpty();
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(of(MEDIAN, scores("90/1", "10/1", "20/1"))).contains(Points.of("20"));
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfWayBetweenTheTwoInTheMiddle() {
        assertThat(of(MEDIAN, scores("90/1", "10/1", "20/1", "25/1"))).contains(Points.of("22.5"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesOfNothing(Aggregate aggregate) {
        assertThat(of(aggregate, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Aggregate aggregate) {
        assertThat(Aggregate.of(aggregate.code())).isEqualTo(aggregate);
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatThrownBy(() -> Aggregate.of("MEAN")).isInstanceOf(NoSuchAggregate.class);
    }

    @Property
    void asManyAreBelowTheMedianAsAbove(@ForAll("scores") List<Weighed> scores) {
        Points median = of(MEDIAN, scores).orElseThrow();
        assertThat(
                        scores.stream()
                                .filter(each -> each.points().compareTo(median.value()) < 0)
                                .count())
                .isLessThanOrEqualTo(scores.size() / 2);
        assertThat(
                        scores.stream()
                                .filter(each -> each.points().compareTo(median.value()) > 0)
                                .count())
                .isLessThanOrEqualTo(scores.size() / 2);
    }

    @Property
    void theMedianIsWhatStaysWhenBothEndsAreTakenAwayAgainAndAgain(
            @ForAll("scores") List<Weighed> scores) {
        List<Weighed> left = new ArrayList<>(scores);
        left.sort((a, b) -> a.points().compareTo(b.points()));
        while (left.size() > 2) {
            left.remove(left.size() - 1);
            left.remove(0);
        }
        assertThat(of(MEDIAN, scores)).isEqualTo(of(MEAN, left));
    }

    @Property
    void withEqualPopulationsTheWeightedMeanIsTheMean(
            @ForAll("scores") List<Weighed> scores,
            @ForAll @IntRange(min = 1, max = 2_000_000) int inhabitants) {
        List<Weighed> equal =
                scores.stream().map(each -> new Weighed(each.points(), inhabitants)).toList();
        assertThat(shown(of(WEIGHTED, equal))).isEqualTo(shown(of(MEAN, equal)));
    }

    @Property
    void theMeansAreThoseOfDecimalArithmetic(@ForAll("scores") List<Weighed> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal inhabitants = BigDecimal.ZERO;
        for (Weighed each : scores) {
            BigDecimal weight = new BigDecimal(each.inhabitants());
            sum = sum.add(each.points());
            weighted = weighted.add(each.points().multiply(weight));
            inhabitants = inhabitants.add(weight);
        }
        BigDecimal units = new BigDecimal(scores.size());
        assertThat(of(MEAN, scores).orElseThrow().value())
                .isEqualByComparingTo(sum.divide(units, MathContext.DECIMAL128));
        assertThat(of(WEIGHTED, scores).orElseThrow().value())
                .isEqualByComparingTo(weighted.divide(inhabitants, MathContext.DECIMAL128));
    }

    @Property
    void whatIsAbsentChangesNothing(
            @ForAll("scores") List<Weighed> scores, @ForAll Aggregate aggregate) {
        long[] with = new long[2 * scores.size()];
        int[] inhabitants = new int[with.length];
        for (int i = 0; i < scores.size(); i++) {
            with[2 * i] = Exact.of(Absence.values()[1 + i % 6]);
            inhabitants[2 * i] = 1_000;
            with[2 * i + 1] = Exact.of(scores.get(i).points());
            inhabitants[2 * i + 1] = scores.get(i).inhabitants();
        }
        assertThat(aggregate.of(with, inhabitants)).isEqualTo(of(aggregate, scores));
    }

    @Property
    void theOrderOfUnitsDoesNotMatter(
            @ForAll("scores") List<Weighed> scores, @ForAll Aggregate aggregate) {
        List<Weighed> turned = new ArrayList<>(scores);
        Collections.reverse(turned);
        assertThat(of(aggregate, turned)).isEqualTo(of(aggregate, scores));
    }

    @Property
    void liesBetweenTheLowestAndTheHighest(
            @ForAll("scores") List<Weighed> scores, @ForAll Aggregate aggregate) {
        Points figure = of(aggregate, scores).orElseThrow();
        assertThat(scores).anyMatch(each -> each.points().compareTo(figure.value()) <= 0);
        assertThat(scores).anyMatch(each -> each.points().compareTo(figure.value()) >= 0);
    }

    @Provide
    Arbitrary<List<Weighed>> scores() {
        Arbitrary<BigDecimal> points =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(8);
        Arbitrary<Integer> inhabitants = Arbitraries.integers().between(1, 2_000_000);
        return Combinators.combine(points, inhabitants)
                .as((value, number) -> new Weighed(value, number))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Optional<BigDecimal> shown(Optional<Points> points) {
        return points.map(Points::shown);
    }

    /** Written as points/inhabitants, with a dash for an unknown number. */
    private static List<Weighed> scores(String... written) {
        return Stream.of(written)
                .map(each -> each.split("/"))
                .map(
                        each ->
                                new Weighed(
                                        new BigDecimal(each[0]),
                                        each[1].equals("-") ? 0 : Integer.parseInt(each[1])))
                .toList();
    }

    private static Optional<Points> of(Aggregate aggregate, List<Weighed> scores) {
        return aggregate.of(
                scores.stream().mapToLong(each -> Exact.of(each.points())).toArray(),
                scores.stream().mapToInt(Weighed::inhabitants).toArray());
    }
}
