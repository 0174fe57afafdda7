package pl.paktometr.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.Range;
import pl.paktometr.scoring.Points;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

class CountyOrderTest {

    private static final List<CountyScores> COUNTIES =
            List.of(
                    county("2208", "lęborski", 2, "70", 1),
                    county("2205", "kartuski", 0, null, null),
                    county("2203", "człuchowski", 1, "50", 2),
                    county("2202", "chojnicki", 3, "9", 3));

    @ParameterizedTest
    @CsvSource({
        "name, chojnicki człuchowski kartuski lęborski",
        "'', chojnicki człuchowski kartuski lęborski",
        "no-such-column, chojnicki człuchowski kartuski lęborski",
        "total, chojnicki człuchowski lęborski kartuski",
        "A, chojnicki człuchowski lęborski kartuski",
        "low, chojnicki człuchowski lęborski kartuski",
        "rank, lęborski człuchowski chojnicki kartuski",
        "answered, kartuski człuchowski lęborski chojnicki",
        "inhabitants, kartuski człuchowski lęborski chojnicki"
    })
    void sortsUpwards(String column, String names) {
        assertThat(sorted(column, false)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "name, lęborski kartuski człuchowski chojnicki",
        "total, lęborski człuchowski chojnicki kartuski",
        "answered, chojnicki lęborski człuchowski kartuski"
    })
    void sortsDownwards(String column, String names) {
        assertThat(sorted(column, true)).isEqualTo(names);
    }

    @Test
    void whatIsAbsentComesLastBothWays() {
        assertThat(sorted("rank", true)).endsWith("kartuski");
        assertThat(sorted("rank", false)).endsWith("kartuski");
    }

    private static String sorted(String column, boolean descending) {
        Stream<CountyScores> sorted =
                COUNTIES.stream().sorted(new CountyOrder(column, descending).comparator());
        return String.join(" ", sorted.map(row -> row.county().name()).toList());
    }

    private static CountyScores county(
            String code,
            String name,
            int answered,
            @Nullable String total,
            @Nullable Integer rank) {
        Figure figure = total == null ? Figure.NO_DATA : Figure.of(Points.of(total));
        Range range = total == null ? null : new Range(Points.of(total), Points.of("100"));
        return new CountyScores(
                new County(TerytCode.of(code), name, false),
                new Figures(
                        4,
                        answered,
                        4_000,
                        answered * 1_000L,
                        0,
                        Map.of("A", figure),
                        figure,
                        range),
                rank);
    }
}
