package pl.paktometr.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Figures;

/** The colour of a score as a class of the style sheet; in pages {@code #{shade}}. */
@Named
@ApplicationScoped
public class Shade {

    private static final BigDecimal FIFTH = BigDecimal.valueOf(20);

    /**
     * {@code q1}, least, to {@code q5}, each a fifth of the scale, by what is shown; {@code none}
     * without a score.
     */
    public String of(Figure figure) {
        return figure.value()
                .map(points -> points.shown().divideToIntegralValue(FIFTH).intValue() + 1)
                .map(fifth -> "q" + Math.min(fifth, 5))
                .orElse("none");
    }

    /** As {@link #of}; hatched where fewer than half of the units answered. */
    public String total(Figures figures) {
        return figures.hatched() ? "hatched" : of(figures.total());
    }
}
