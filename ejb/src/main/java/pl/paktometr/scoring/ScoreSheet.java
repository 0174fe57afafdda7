package pl.paktometr.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaire;

/**
 * The scores of one unit's answers, each with its explanation. The same answers give the same
 * sheet, byte for byte.
 *
 * @param edition of the questionnaire
 * @param method the version of the scoring method
 * @param total the weighted mean of the areas that count; empty when none does
 * @param totalWithoutDependent the same without the results that depend on partners too
 * @param answered how many of the asked are answered
 * @param asked how many questions must be answered for a complete score
 * @param areas only those that are scored, with only the results asked of this kind of unit
 */
public record ScoreSheet(
        int edition,
        String method,
        Mode mode,
        Optional<Points> total,
        Optional<Points> totalWithoutDependent,
        int answered,
        int asked,
        List<AreaScore> areas) {

    /**
     * Derives the sheet. The total does not depend on the order of the answers; unknown codes are
     * ignored.
     *
     * @param answers by question code, canonical
     * @param lastYear the accepted answers of the year before; empty when there are none
     */
    public static ScoreSheet of(
            Questionnaire questionnaire,
            UnitFacts unit,
            Map<String, AnswerValue> answers,
            Map<String, AnswerValue> lastYear,
            Mode mode) {
        Scorer scorer = new Scorer(unit, answers, lastYear, mode);
        List<AreaScore> areas =
                questionnaire.areasFor(unit.kind(), unit.signatory()).stream()
                        .map(scorer::area)
                        .filter(area -> !area.results().isEmpty())
                        .toList();
        List<String> required = questionnaire.requiredOf(unit.kind(), answers);
        long answered = required.stream().filter(code -> isAnswered(code, answers)).count();
        return new ScoreSheet(
                questionnaire.edition(),
                questionnaire.method(),
                mode,
                total(areas),
                total(areas.stream().map(AreaScore::withoutDependent).toList()),
                (int) answered,
                required.size(),
                areas);
    }

    /** Reads what {@link #toJson} wrote. */
    public static ScoreSheet fromJson(String json) {
        return ScoreSheetJson.read(json);
    }

    /** Compact JSON with its fields in a fixed order and every score at full precision. */
    public String toJson() {
        return ScoreSheetJson.write(this);
    }

    public List<ResultScore> results() {
        return areas.stream().flatMap(area -> area.results().stream()).toList();
    }

    /**
     * @throws NoSuchElementException when it is not scored, or not asked of this kind of unit
     */
    public AreaScore area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst().orElseThrow();
    }

    /**
     * @throws NoSuchElementException when it is not scored, or not asked of this kind of unit
     */
    public ResultScore result(String code) {
        return results().stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** From 0 to 1; 1 where nothing is asked. */
    public BigDecimal answeredShare() {
        return asked == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(answered)
                        .divide(BigDecimal.valueOf(asked), MathContext.DECIMAL128);
    }

    private static boolean isAnswered(String code, Map<String, AnswerValue> answers) {
        AnswerValue answer = answers.get(code);
        return answer != null && !answer.isNotApplicable();
    }

    private static Optional<Points> total(List<AreaScore> areas) {
        return Points.mean(
                areas.stream()
                        .flatMap(
                                area ->
                                        area
                                                .points()
                                                .map(
                                                        points ->
                                                                new Points.Weighted(
                                                                        area.weight(), points))
                                                .stream())
                        .toList());
    }
}
