package pl.paktometr.questionnaire.rule;

import java.math.BigDecimal;
import java.math.MathContext;

final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The whole with so many percent added to it, exactly. */
    static BigDecimal more(BigDecimal whole, BigDecimal percent) {
        return whole.add(part(whole, percent));
    }

    /** So many percent of the whole, exactly. */
    static BigDecimal part(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(2);
    }

    /** How many percent of the whole the part is; the whole is not 0. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }
}
