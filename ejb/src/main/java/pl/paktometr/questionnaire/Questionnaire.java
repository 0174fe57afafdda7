package pl.paktometr.questionnaire;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.paktometr.shared.LocalText;
import pl.paktometr.unit.UnitKind;

/**
 * One edition of the questionnaire: what is asked and how it is scored.
 *
 * @param method the version of the scoring method, kept with every score sheet
 */
public record Questionnaire(
        int edition,
        String method,
        LocalText title,
        Map<String, Parameter> parameters,
        List<Area> areas) {

    /**
     * @throws NoSuchQuestion when no result asks it
     */
    public Question question(String code) {
        return resultOf(code).questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @throws NoSuchResult when no area has it
     */
    public Result result(String code) {
        return results().stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchResult(code));
    }

    /**
     * @throws NoSuchQuestion when no result asks it
     */
    public Result resultOf(String questionCode) {
        return results().stream()
                .filter(
                        result ->
                                result.questions().stream()
                                        .anyMatch(question -> question.code().equals(questionCode)))
                .findFirst()
                .orElseThrow(() -> new NoSuchQuestion(questionCode));
    }

    /** Every result of every area, in order. */
    public List<Result> results() {
        return areas.stream().flatMap(area -> area.results().stream()).toList();
    }

    /** The areas that make up the total, in order. */
    public List<Area> scoredAreas() {
        return areas.stream()
                .filter(area -> area.results().stream().anyMatch(Result::isScored))
                .toList();
    }

    /** What such a unit is asked: its areas, with only the results asked of its kind. */
    public List<Area> areasFor(UnitKind kind, boolean signatory) {
        return areas.stream()
                .filter(area -> signatory || !area.signatoriesOnly())
                .map(area -> area.askedOf(kind))
                .filter(area -> !area.results().isEmpty())
                .toList();
    }

    /**
     * The codes a complete response of that kind of unit has answered, in order, without what does
     * not apply to it.
     */
    public List<String> requiredOf(UnitKind kind, Map<String, AnswerValue> answers) {
        return results().stream()
                .filter(result -> result.isAskedOf(kind))
                .filter(result -> result.notApplicableReason(kind, answers).isEmpty())
                .flatMap(result -> inOrder(result, result.required()))
                .toList();
    }

    /** The codes that a complete response answers, whatever the kind of unit, in order. */
    public List<String> required() {
        return results().stream().flatMap(result -> inOrder(result, result.required())).toList();
    }

    /**
     * The question whose accepted answer of last year takes the place of an answer to this one:
     * where there is such an answer, this question is not asked but filled in and read-only. Empty
     * for a question that is always asked.
     */
    public Optional<String> lastYearStandsInFor(String questionCode) {
        return resultOf(questionCode).parts().stream()
                .flatMap(part -> part.rule().lastYearStandsInFor(questionCode).stream())
                .findFirst();
    }

    /**
     * Every question that last year's accepted answer to another one takes the place of, with that
     * other question; see {@link #lastYearStandsInFor}.
     */
    public Map<String, String> standIns() {
        Map<String, String> standIns = new TreeMap<>();
        for (Result result : results()) {
            for (Part part : result.parts()) {
                for (String code : part.rule().reads()) {
                    part.rule()
                            .lastYearStandsInFor(code)
                            .ifPresent(standIn -> standIns.put(code, standIn));
                }
            }
        }
        return standIns;
    }

    /** The results that both editions score the same way, by code and in order. */
    public Set<String> comparableWith(Questionnaire other) {
        return results().stream()
                .filter(Result::isScored)
                .filter(result -> other.results().stream().anyMatch(result::scoresLike))
                .map(Result::code)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<String> inOrder(Result result, Set<String> codes) {
        return result.questions().stream().map(Question::code).filter(codes::contains);
    }
}
