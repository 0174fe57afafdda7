package pl.paktometr.movement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way. Nothing is rounded.
 *
 * @param result whose points moved; null where the cause is about no single one
 * @param before the result's points; null if it had none
 * @param after the result's points; null if it has none
 * @param delta by how much the total moved
 * @param total after the step
 * @param changed the answers that count and moved it; none where it was not answers
 */
public record Step(
        Cause cause,
        @Nullable String result,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        BigDecimal delta,
        BigDecimal total,
        List<ChangedAnswer> changed) {

    public Step {
        changed = List.copyOf(changed);
    }
}
