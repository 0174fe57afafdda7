package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.util.List;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;

/**
 * Scores as whole numbers of hundred-millionths of a point, which is how the database keeps them:
 * so sums over all of Poland are exact and cost one addition a unit. What is negative is an
 * absence.
 */
final class Exact {
    static final int DECIMALS = 8;
    private static final List<Absence> ABSENCES = List.of(Absence.values());

    private Exact() {}

    static long of(BigDecimal points) {
        return points.movePointRight(DECIMALS).longValueExact();
    }

    static long of(Absence absence) {
        return -1L - ABSENCES.indexOf(absence);
    }

    static boolean isThere(long score) {
        return score >= 0;
    }

    static Absence absence(long score) {
        return isThere(score) ? Absence.NONE : ABSENCES.get((int) (-1 - score));
    }

    static Points points(long score) {
        return new Points(BigDecimal.valueOf(score, DECIMALS));
    }

    static Figure figure(long score) {
        return isThere(score) ? Figure.of(points(score)) : Figure.absent(absence(score));
    }
}
