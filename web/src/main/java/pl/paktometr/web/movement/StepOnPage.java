package pl.paktometr.web.movement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.movement.Cause;

/**
 * A step as a row of the table.
 *
 * @param label what moved
 * @param link where it can be seen; empty if nowhere for this visitor
 * @param before the result's points; null if it has none, or the row is about none
 * @param arrived the total before the step
 * @param total the total after it
 * @param changed what was answered otherwise
 * @param units how many units it is about; 0 where only one can be meant
 */
public record StepOnPage(
        Cause cause,
        String label,
        String link,
        boolean aboutResult,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        BigDecimal arrived,
        BigDecimal total,
        List<ChangeOnPage> changed,
        int units) {

    /** An answer of last year and of this, as a reader expects to see them. */
    public record ChangeOnPage(String label, String link, String before, String after) {}

    /** The difference of what is shown, so that a reader who adds the rows up arrives. */
    public BigDecimal delta() {
        return rounded(total, 2).subtract(rounded(arrived, 2));
    }

    /** For what draws a picture of the table. */
    public String deltaValue() {
        return value(total.subtract(arrived));
    }

    public String totalValue() {
        return value(total);
    }

    /** Four decimals with a point; empty for none. */
    public static String value(@Nullable BigDecimal points) {
        return points == null ? "" : rounded(points, 4).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal points, int decimals) {
        return points.setScale(decimals, RoundingMode.HALF_UP);
    }
}
