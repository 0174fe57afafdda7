package pl.paktometr.web.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.Range;

/**
 * The order of counties by one column of their table. What is absent comes last both ways.
 *
 * @param column answered, inhabitants, total, low, rank or the code of an area; anything else is
 *     the name
 */
record CountyOrder(String column, boolean descending) {

    Comparator<CountyScores> comparator() {
        Comparator<CountyScores> byName =
                comparing(
                        row -> row.county().name(),
                        Collator.getInstance(Locale.forLanguageTag("pl")));
        Comparator<BigDecimal> byNumber = descending ? reverseOrder() : naturalOrder();
        return comparing(this::number, nullsLast(byNumber))
                .thenComparing(column.equals("name") && descending ? byName.reversed() : byName);
    }

    private @Nullable BigDecimal number(CountyScores row) {
        Figures figures = row.figures();
        return switch (column) {
            case "answered" -> figures.coverage();
            case "inhabitants" -> figures.coverageByInhabitants().orElse(null);
            case "total" -> figures.total().shown();
            case "low" -> low(figures.range());
            case "rank" -> row.rank() == null ? null : BigDecimal.valueOf(row.rank());
            default -> figures.area(column).shown();
        };
    }

    private static @Nullable BigDecimal low(@Nullable Range range) {
        return range == null ? null : range.low().shown();
    }
}
