package pl.paktometr.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import pl.paktometr.movement.Cause;
import pl.paktometr.movement.Untold;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/** What the pages about movements say in the same words; in pages {@code #{movementWords}}. */
@Named
@RequestScoped
public class MovementWords {

    @Inject Texts texts;
    @Inject Formats fmt;

    /** The score rose from 47,22 to 51,03, by 3,81 points. */
    public String sentence(@Nullable BigDecimal last, @Nullable BigDecimal now) {
        if (last == null || now == null) {
            return "";
        }
        BigDecimal change = shown(now).subtract(shown(last));
        String key =
                change.signum() > 0
                        ? "movement.rose"
                        : change.signum() < 0 ? "movement.fell" : "movement.same";
        return texts.of(key, fmt.points(last), fmt.points(now), fmt.points(change.abs()));
    }

    public String cause(Cause cause) {
        return texts.of("movement.cause." + cause.name());
    }

    public String untold(@Nullable Untold untold, int year) {
        return untold == null
                ? ""
                : texts.of(
                        "movement.untold." + untold.name(),
                        String.valueOf(year),
                        String.valueOf(year - 1));
    }

    /** The points of a result, or that it does not count. */
    public String points(@Nullable BigDecimal points) {
        return points == null ? texts.of("movement.does_not_count") : fmt.points(points);
    }

    /** {@code A1. Strategia …}, or the name of a cause that is about no result. */
    String label(Cause cause, @Nullable String result, Questionnaire questionnaire) {
        return result == null
                ? texts.of("movement.step." + cause.name())
                : result + ". " + questionnaire.result(result).label().in(texts.locale());
    }

    private static BigDecimal shown(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }
}
