package pl.paktometr.questionnaire.type;

import java.math.BigDecimal;

/**
 * The numbers a question takes, both ends included.
 *
 * @param decimals how many of them, at most
 */
public record Range(BigDecimal least, BigDecimal most, int decimals) {}
