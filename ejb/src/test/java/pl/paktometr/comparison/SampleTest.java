package pl.paktometr.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

class SampleTest {

    /**
     * Published examples. Quartile 0 is the least, 4 the greatest.
     *
     * <ul>
     *   <li>{@code 1 2 4 7 8 9 10 12}, first quartile 3.5: Microsoft's reference of QUARTILE
     *   <li>{@code 1 2 3 4 5 6 7 8 9}, third quartile 7: SoftMaker's reference of QUARTILE.INC
     *   <li>{@code 6 7 15 36 39 40 41 42 43 47 49}: Wikipedia, “Quartile”, example 1 by Tukey's
     *       hinges, which agree with definition 7 where n is 4k + 3
     *   <li>the others as R's {@code quantile(x, type = 7)} tells them
     * </ul>
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 2 4 7 8 9 10 12, 1 3.5 7.5 9.25 12",
        "6 7 15 36 39 40 41 42 43 47 49, 6 25.5 40 42.5 49",
        "7 15 36 39 40 41, 7 20.25 37.5 39.75 41",
        "3 6 7 8 8 10 13 15 16 20, 3 7.25 9 14.5 20",
        "1 2 3 4, 1 1.75 2.5 3.25 4",
        "1 2 3 4 5 6 7 8 9, 1 3 5 7 9",
        "15 20 35 40 50, 15 20 35 40 50",
        "5, 5 5 5 5 5",
        "4 5, 4 4.25 4.5 4.75 5"
    })
    void quartilesAreThoseOfPublishedExamples(String sample, String quartiles) {
        Quartiles found =
                Objects.requireNonNull(
                        Sample.of(
                                        Stream.of(sample.split(" "))
                                                .mapToLong(each -> Exact.of(new BigDecimal(each)))
                                                .toArray())
                                .quartiles());
        assertThat(
                        List.of(
                                found.least(),
                                found.first(),
                                found.median(),
                                found.third(),
                                found.greatest()))
                .isEqualTo(Stream.of(quartiles.split(" ")).map(Points::of).toList());
        assertThat(found.units()).isEqualTo(sample.split(" ").length);
    }

    /**
     * Hyndman and Fan, Sample Quantiles in Statistical Packages (1996): of n scores, Q(p) = (1 − γ)
     * x[j] + γ x[j + 1] with j = ⌊np + m⌋ and γ = np + m − j; in definition 7, m = 1 − p.
     */
    @Property
    void aQuartileIsDefinition7OfHyndmanAndFan(
            @ForAll @Size(min = 1, max = 30)
                    List<@LongRange(min = 0, max = 10_000_000_000L) Long> scores,
            @ForAll @IntRange(max = 4) int quarters) {
        List<Long> x = scores.stream().sorted().toList();
        BigDecimal p = BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4));
        BigDecimal place = BigDecimal.valueOf(x.size()).multiply(p).add(BigDecimal.ONE.subtract(p));
        BigDecimal j = place.setScale(0, RoundingMode.FLOOR);
        BigDecimal gamma = place.subtract(j);
        BigDecimal lower = points(x.get(j.intValueExact() - 1));
        BigDecimal upper = points(x.get(Math.min(j.intValueExact(), x.size() - 1)));
        assertThat(Sample.of(array(scores)).quartile(quarters).orElseThrow().value())
                .isEqualByComparingTo(
                        lower.multiply(BigDecimal.ONE.subtract(gamma)).add(upper.multiply(gamma)));
    }

    @Test
    void whatIsAbsentIsNoPartOfASample() {
        Sample sample =
                Sample.of(
                        Exact.of(Absence.NOT_APPLICABLE),
                        Exact.of(BigDecimal.TEN),
                        Exact.of(Absence.NO_DATA),
                        Exact.of(BigDecimal.ZERO));
        assertThat(sample.size()).isEqualTo(2);
        assertThat(sample.least()).isZero();
        assertThat(sample.greatest()).isEqualTo(Exact.of(BigDecimal.TEN));
        assertThat(sample.quartile(2)).contains(Points.of("5"));
    }

    @Test
    void ofNothingThereAreNoQuartiles() {
        Sample nothing = Sample.of(Exact.of(Absence.NO_DATA));
        assertThat(nothing.quartiles()).isNull();
        assertThat(nothing.quartile(2)).isEmpty();
    }

    @Property
    void anExactNumberIsTheScoreAsTheDatabaseKeepsIt(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long score) {
        assertThat(Exact.of(points(score))).isEqualTo(score);
        assertThat(Exact.points(score)).isEqualTo(new Points(points(score)));
        assertThat(Exact.figure(score)).isEqualTo(Figure.of(new Points(points(score))));
    }

    @Test
    void everyAbsenceIsToldFromEveryScoreAndFromTheOthers() {
        for (Absence why : Absence.values()) {
            assertThat(Exact.isThere(Exact.of(why))).isFalse();
            assertThat(Exact.absence(Exact.of(why))).isEqualTo(why);
        }
        assertThat(Exact.absence(0)).isEqualTo(Absence.NONE);
        assertThat(Exact.figure(Exact.of(Absence.FIRST_YEAR)))
                .isEqualTo(Figure.absent(Absence.FIRST_YEAR));
    }

    private static BigDecimal points(long exact) {
        return new BigDecimal(BigInteger.valueOf(exact), 8);
    }

    private static long[] array(List<Long> scores) {
        return scores.stream().mapToLong(Long::longValue).toArray();
    }
}
