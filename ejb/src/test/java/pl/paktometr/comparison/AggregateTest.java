package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.paktometr.comparison.Aggregate.MEAN;
import static pl.paktometr.comparison.Aggregate.MEDIAN;
import static pl.paktometr.comparison.Aggregate.WEIGHTED;

import java.math.BigDecimal;
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
import pl.paktometr.comparison.Aggregate.Weighed;
import pl.paktometr.scoring.Points;

class AggregateTest {

    @Test
    void theMeanCountsEveryUnitOnce() {
        assertThat(MEAN.of(scores("10/100", "20/900", "60/-"))).contains(Points.of("30"));
    }

    @Test
    void theMeanIsNotRounded() {
        assertThat(MEAN.of(scores("0/1", "0/1", "100/1")).orElseThrow().value())
                .isEqualTo(new BigDecimal("33.33333333333333333333333333333333"));
    }

    @Test
    void theWeightedMeanCountsInhabitants() {
        assertThat(WEIGHTED.of(scores("10/100", "20/900"))).contains(Points.of("19"));
    }

    @Test
    void theWeightedMeanLeavesOutUnitsWhoseInhabitantsAreUnknown() {
        assertThat(WEIGHTED.of(scores("10/100", "20/900", "100/-"))).contains(Points.of("19"));
        assertThat(WEIGHTED.of(scores("100/-"))).isEmpty();
        assertThat(WEIGHTED.of(scores("100/0"))).isEmpty();
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(MEDIAN.of(scores("90/1", "10/1", "20/1"))).contains(Points.of("20"));
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfWayBetweenTheTwoInTheMiddle() {
        assertThat(MEDIAN.of(scores("90/1", "10/1", "20/1", "25/1"))).contains(Points.of("22.5"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesOfNothing(Aggregate aggregate) {
        assertThat(aggregate.of(List.of())).isEmpty();
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
        Points median = MEDIAN.of(scores).orElseThrow();
        assertThat(scores.stream().filter(each -> each.points().compareTo(median) < 0).count())
                .isLessThanOrEqualTo(scores.size() / 2);
        assertThat(scores.stream().filter(each -> each.points().compareTo(median) > 0).count())
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
        assertThat(MEDIAN.of(scores)).isEqualTo(MEAN.of(left));
    }

    @Property
    void withEqualPopulationsTheWeightedMeanIsTheMean(
            @ForAll("scores") List<Weighed> scores, @ForAll @IntRange(min = 1) int inhabitants) {
        List<Weighed> equal =
                scores.stream().map(each -> new Weighed(each.points(), inhabitants)).toList();
        assertThat(shown(WEIGHTED.of(equal))).isEqualTo(shown(MEAN.of(equal)));
    }

    @Property
    void theOrderOfUnitsDoesNotMatter(
            @ForAll("scores") List<Weighed> scores, @ForAll Aggregate aggregate) {
        List<Weighed> turned = new ArrayList<>(scores);
        Collections.reverse(turned);
        assertThat(aggregate.of(turned)).isEqualTo(aggregate.of(scores));
    }

    @Property
    void liesBetweenTheLowestAndTheHighest(
            @ForAll("scores") List<Weighed> scores, @ForAll Aggregate aggregate) {
        Points figure = aggregate.of(scores).orElseThrow();
        assertThat(scores).anyMatch(each -> each.points().compareTo(figure) <= 0);
        assertThat(scores).anyMatch(each -> each.points().compareTo(figure) >= 0);
    }

    @Provide
    Arbitrary<List<Weighed>> scores() {
        Arbitrary<BigDecimal> points =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(8);
        Arbitrary<Integer> inhabitants = Arbitraries.integers().between(1, 2_000_000);
        return Combinators.combine(points, inhabitants)
                .as((value, number) -> new Weighed(new Points(value), number))
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
                                        Points.of(each[0]),
                                        each[1].equals("-") ? null : Integer.valueOf(each[1])))
                .toList();
    }
}
