package pl.paktometr.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import pl.paktometr.scoring.Points;

class QuartilesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "quartiles.csv", delimiter = ';')
    void areThoseOfThePublishedInclusiveMethod(
            String figures, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        Quartiles quartiles = Quartiles.of(Stream.of(figures.split(" ")).map(Points::of).toList());
        assertThat(quartiles.lower().value()).isEqualByComparingTo(lower);
        assertThat(quartiles.median().value()).isEqualByComparingTo(median);
        assertThat(quartiles.upper().value()).isEqualByComparingTo(upper);
    }

    /**
     * The second way: put three points evenly between each two neighbours and simply take the ones
     * at a quarter, half and three quarters of the row.
     */
    @RepeatedTest(50)
    void areWhatCountingAlongTheFilledInRowGives(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Points> figures =
                IntStream.range(0, 1 + random.nextInt(20))
                        .mapToObj(i -> Points.of(String.valueOf(random.nextInt(10_001) / 100.0)))
                        .toList();
        List<BigDecimal> row = filledIn(figures.stream().map(Points::value).sorted().toList());
        int fourth = (row.size() - 1) / 4;

        List<Points> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        Quartiles quartiles = Quartiles.of(shuffled);
        assertThat(quartiles.lower().value()).isEqualByComparingTo(row.get(fourth));
        assertThat(quartiles.median().value()).isEqualByComparingTo(row.get(2 * fourth));
        assertThat(quartiles.upper().value()).isEqualByComparingTo(row.get(3 * fourth));
    }

    private static List<BigDecimal> filledIn(List<BigDecimal> sorted) {
        List<BigDecimal> row = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            BigDecimal fourth =
                    sorted.get(i + 1).subtract(sorted.get(i)).divide(BigDecimal.valueOf(4));
            for (int j = 0; j < 4; j++) {
                row.add(sorted.get(i).add(fourth.multiply(BigDecimal.valueOf(j))));
            }
        }
        row.add(sorted.get(sorted.size() - 1));
        return row;
    }
}
