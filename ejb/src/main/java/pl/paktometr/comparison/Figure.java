package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

/**
 * A score, or why there is none; never a 0 in place of an absence.
 *
 * @param points null exactly when there is an absence
 */
public record Figure(@Nullable Points points, Absence absence) {

    public static final Figure NO_DATA = absent(Absence.NO_DATA);

    public Figure {
        if ((points == null) == (absence == Absence.NONE)) {
            throw new IllegalArgumentException(
                    "Either points or an absence: " + points + ", " + absence);
        }
    }

    public static Figure of(Points points) {
        return new Figure(points, Absence.NONE);
    }

    public static Figure absent(Absence reason) {
        return new Figure(null, reason);
    }

    public Optional<Points> value() {
        return Optional.ofNullable(points);
    }

    /** Two decimals; null where there are no points. */
    public @Nullable BigDecimal shown() {
        return points == null ? null : points.shown();
    }

    public boolean isPresent() {
        return points != null;
    }
}
