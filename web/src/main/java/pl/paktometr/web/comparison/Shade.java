package pl.paktometr.web.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The colour of a score as a class of the style sheet. */
final class Shade {
    private static final BigDecimal FIFTH = BigDecimal.valueOf(20);

    private Shade() {}

    /**
     * {@code q1}, least, to {@code q5}, each a fifth of the scale, by what is shown; {@code none}
     * without a score.
     */
    static String of(@Nullable BigDecimal points) {
        if (points == null) {
            return "none";
        }
        int fifth =
                points.setScale(2, RoundingMode.HALF_UP).divideToIntegralValue(FIFTH).intValue();
        return "q" + Math.min(fifth + 1, 5);
    }
}
