package pl.paktometr.movement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;

/**
 * Why one unit's total moved, or why that cannot be told.
 *
 * @param unit as this year's edition asked it, or else last year's
 * @param then as last year's edition asked it; null if it did not
 * @param last last year's total; null if there is none
 * @param now this year's total; null if there is none
 * @param steps none where it is untold, or where nothing moved
 * @param untold null where it is told
 */
public record UnitMovement(
        AskedUnit unit,
        @Nullable AskedUnit then,
        @Nullable BigDecimal last,
        @Nullable BigDecimal now,
        List<Step> steps,
        @Nullable Untold untold) {

    public UnitMovement {
        steps = List.copyOf(steps);
    }

    public boolean told() {
        return untold == null;
    }

    /** Null unless there are both. */
    public @Nullable BigDecimal change() {
        return last == null || now == null ? null : now.subtract(last);
    }
}
