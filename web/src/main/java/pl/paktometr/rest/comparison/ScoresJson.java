package pl.paktometr.rest.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Figure;
import pl.paktometr.questionnaire.rule.Absence;

/** Scores as decimal strings, so that no reader's floating point changes them. */
final class ScoresJson {

    private ScoresJson() {}

    static @Nullable String points(Figure figure) {
        return figure.value().map(Object::toString).orElse(null);
    }

    static Map<String, @Nullable String> points(Map<String, Figure> figures) {
        Map<String, @Nullable String> points = new LinkedHashMap<>();
        figures.forEach((code, figure) -> points.put(code, points(figure)));
        return points;
    }

    static @Nullable Absence absence(Figure figure) {
        return figure.isPresent() ? null : figure.absence();
    }

    static String two(BigDecimal share) {
        return share.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
