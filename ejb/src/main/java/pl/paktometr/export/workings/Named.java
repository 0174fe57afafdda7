package pl.paktometr.export.workings;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;

/** The names by which formulas call the cells of the rules; the same in every language. */
final class Named {
    static final String NOT_APPLICABLE = "not_applicable";
    static final String FIRST_YEAR = "first_year";
    static final String POPULATION_UNKNOWN = "population_unknown";
    static final String MOST_POINTS = "most_points";
    static final String KINDS = "kinds";

    private Named() {}

    /** Of an area, a result or, as {@code B4_2}, a part. */
    static String weight(String code) {
        return "weight_" + plain(code);
    }

    /** 1 for a result that depends on others. */
    static String dependent(String result) {
        return "dependent_" + plain(result);
    }

    /** By kind of unit, 1 where the result is asked. */
    static String asked(String result) {
        return "asked_" + plain(result);
    }

    /** By kind of unit, 1 where the result may be said not to apply. */
    static String mayNotApply(String result) {
        return "may_not_apply_" + plain(result);
    }

    /** The answers to choose from, or the values of knots, from left to right. */
    static String values(String part) {
        return "values_" + plain(part);
    }

    static String points(String part) {
        return "points_" + plain(part);
    }

    static String inhabitants(String part) {
        return "inhabitants_" + plain(part);
    }

    static String fromNothing(String part) {
        return "from_nothing_" + plain(part);
    }

    static String answers(String column) {
        return "answers_" + plain(column);
    }

    static String scores(String column) {
        return "scores_" + plain(column);
    }

    /** The n-th part of a result, counted from 1. */
    static String part(String result, int number) {
        return result + "_" + number;
    }

    /**
     * The mean of those cells that hold a number; SUM of a single cell is 0 where it holds a word.
     *
     * @param weight the weight of a code
     * @param cell its cell
     * @param otherwise what it is where there is no such cell
     */
    static String mean(
            List<String> codes,
            UnaryOperator<String> weight,
            UnaryOperator<String> cell,
            String otherwise) {
        String weights =
                codes.stream()
                        .map(code -> weight.apply(code) + "*ISNUMBER(" + cell.apply(code) + ")")
                        .collect(joining("+"));
        String sum =
                codes.stream()
                        .map(code -> weight.apply(code) + "*SUM(" + cell.apply(code) + ")")
                        .collect(joining("+"));
        return "IF((%s)=0,%s,(%s)/(%s))".formatted(weights, otherwise, sum, weights);
    }

    private static String plain(String code) {
        return code.replace('.', '_').replace('-', '_');
    }
}
