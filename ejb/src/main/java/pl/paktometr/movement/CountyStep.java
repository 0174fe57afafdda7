package pl.paktometr.movement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a county's way: the mean of its units' steps of one cause and result.
 *
 * @param result null where the cause is about no single one
 * @param delta by how much the mean moved
 * @param total the mean after the step
 * @param units how many units it is about
 */
public record CountyStep(
        Cause cause, @Nullable String result, BigDecimal delta, BigDecimal total, int units) {}
