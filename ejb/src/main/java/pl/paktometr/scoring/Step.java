package pl.paktometr.scoring;

import java.math.BigDecimal;
import pl.paktometr.questionnaire.rule.NextStep;

/**
 * One step up in one part of a result, and what it is worth with everything else as it is.
 *
 * @param part of the result, counted from 0
 * @param gainOfResult points, not rounded
 * @param gainOfTotal points, not rounded
 */
public record Step(
        String result, int part, NextStep next, BigDecimal gainOfResult, BigDecimal gainOfTotal) {}
