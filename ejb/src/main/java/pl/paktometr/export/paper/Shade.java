package pl.paktometr.export.paper;

import java.math.BigDecimal;
import java.util.Optional;

/** The colour of a score: fifths of the scale, as on the pages. The number always stands in it. */
public enum Shade {
    NONE("FFFFFF", "1B2733"),
    Q1("EAF2FA", "1B2733"),
    Q2("BCD7EE", "1B2733"),
    Q3("84B4DE", "1B2733"),
    Q4("2A6AA8", "FFFFFF"),
    Q5("0B3C6F", "FFFFFF"),
    /** There is no score, or one of fewer than half. */
    ABSENT("E6E6E6", "1B2733");

    private static final int FIFTH = 20;

    private final String paint;
    private final String ink;

    Shade(String paint, String ink) {
        this.paint = paint;
        this.ink = ink;
    }

    /** Of a score from 0 to 100. */
    public static Shade of(Optional<BigDecimal> points) {
        return points.map(it -> values()[Math.min(5, 1 + it.intValue() / FIFTH)]).orElse(ABSENT);
    }

    /** Six hexadecimal digits. */
    public String paint() {
        return paint;
    }

    /** That of letters on it, with a contrast of 4.5 at least. */
    public String ink() {
        return ink;
    }
}
