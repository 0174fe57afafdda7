package pl.paktometr.export.workings;

import java.math.BigDecimal;
import java.util.Optional;
import pl.paktometr.questionnaire.rule.Knots;
import pl.paktometr.questionnaire.rule.Phrasing;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * One part's rule as a formula for one unit's row, without the equals sign.
 *
 * @param part such as {@code B4_2}
 * @param measured the cell beside it in which {@link Formula#measure} stands
 */
record PartFormula(String part, AnswersLeaf answers, int row, String measured)
        implements Phrasing<PartFormula.Formula> {

    /**
     * @param measure what goes on the knots, where that is not the answer itself
     */
    record Formula(Optional<String> measure, String points) {}

    @Override
    public Formula pointsOn(String answer, QuestionType type) {
        String points = Named.points(part);
        if (type.takesSeveral()) {
            return plain(
                    "MIN(%s,SUMPRODUCT(%s,%s))"
                            .formatted(Named.MOST_POINTS, answers.options(answer, row), points));
        }
        String cell = answers.at(answer, row);
        return plain(
                "IF(%s=\"\",0,INDEX(%s,MATCH(%s,%s,0)))"
                        .formatted(cell, points, cell, Named.values(part)));
    }

    @Override
    public Formula onKnots(String answer, Knots knots) {
        String cell = answers.at(answer, row);
        return plain("IF(%s=\"\",0,%s)".formatted(cell, onKnots(cell)));
    }

    @Override
    public Formula perInhabitants(String answer, BigDecimal inhabitants, Knots knots) {
        String cell = answers.at(answer, row);
        String population = answers.at(AnswersLeaf.POPULATION, row);
        return new Formula(
                Optional.of(
                        "IF(OR(%s=\"\",%s=\"\",%s=0),\"\",%s*%s/%s)"
                                .formatted(
                                        cell,
                                        population,
                                        population,
                                        cell,
                                        Named.inhabitants(part),
                                        population)),
                "IF(%s=\"\",0,IF(%s=\"\",%s,%s))"
                        .formatted(cell, measured, Named.POPULATION_UNKNOWN, onKnots(measured)));
    }

    @Override
    public Formula shareOf(String answer, String whole, Knots knots) {
        String cell = answers.at(answer, row);
        String all = answers.at(whole, row);
        return new Formula(
                Optional.of(
                        "IF(OR(%s=\"\",%s=\"\",%s=0),\"\",%s/%s*100)"
                                .formatted(cell, all, all, cell, all)),
                "IF(%s=\"\",0,%s)".formatted(measured, onKnots(measured)));
    }

    @Override
    public Formula growth(String answer, String previous, BigDecimal fromNothing, Knots knots) {
        String now = answers.at(answer, row);
        String then = answers.at(previous, row);
        return new Formula(
                Optional.of(
                        "IF(OR(%s=\"\",%s=\"\",%s=0),\"\",(%s-%s)/%s*100)"
                                .formatted(now, then, then, now, then, then)),
                "IF(%s=\"\",0,IF(%s=\"\",%s,IF(%s=0,IF(%s>0,%s,0),%s)))"
                        .formatted(
                                now,
                                then,
                                Named.FIRST_YEAR,
                                then,
                                now,
                                Named.fromNothing(part),
                                onKnots(measured)));
    }

    private static Formula plain(String points) {
        return new Formula(Optional.empty(), points);
    }

    /** Flat outside the knots, a straight line between the two next to the value. */
    private String onKnots(String value) {
        String x = Named.values(part);
        String y = Named.points(part);
        String left = "MATCH(%s,%s,1)".formatted(value, x);
        return ("IF({v}<=INDEX({x},1),INDEX({y},1),"
                        + "IF({v}>=INDEX({x},COLUMNS({x})),INDEX({y},COLUMNS({x})),"
                        + "INDEX({y},{l})+(INDEX({y},{l}+1)-INDEX({y},{l}))*({v}-INDEX({x},{l}))"
                        + "/(INDEX({x},{l}+1)-INDEX({x},{l}))))")
                .replace("{l}", left)
                .replace("{v}", value)
                .replace("{x}", x)
                .replace("{y}", y);
    }
}
