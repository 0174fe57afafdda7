package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.math.MathContext;

final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** How many percent of the whole the part is; the whole is not 0. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }
}
