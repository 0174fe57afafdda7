package pl.paktometr.web.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.ResponseView;

/**
 * Something worth a second look before submitting; it stands in nobody's way.
 *
 * @param area the code of the area to go to
 * @param codes the questions to look at, the first of them to go to
 */
public record Doubt(Kind kind, String area, String result, List<String> codes) {

    /** What is missing. */
    public enum Kind {
        DOCUMENT,
        EVIDENCE,
        FACTS,
        COMMITMENT
    }

    static List<Doubt> about(Questionnaire questionnaire, ResponseView response) {
        return questionnaire.areasFor(response.unit().kind(), response.unit().signatory()).stream()
                .flatMap(area -> about(area, response))
                .toList();
    }

    private static Stream<Doubt> about(Area area, ResponseView response) {
        return area.results().stream()
                .filter(
                        result ->
                                result.notApplicableReason(response.unit().kind(), response.given())
                                        .isEmpty())
                .flatMap(result -> about(area, result, response));
    }

    private static Stream<Doubt> about(Area area, Result result, ResponseView response) {
        List<String> facts = result.isScored() ? unansweredFacts(result, response) : List.of();
        boolean unsaid = !result.isScored() && response.given(result.code()).isEmpty();
        return Stream.of(
                        missing(Kind.DOCUMENT, area, result, "document", response),
                        missing(Kind.EVIDENCE, area, result, "evidence", response),
                        facts.isEmpty()
                                ? Optional.<Doubt>empty()
                                : Optional.of(
                                        new Doubt(Kind.FACTS, area.code(), result.code(), facts)),
                        unsaid
                                ? Optional.of(
                                        new Doubt(
                                                Kind.COMMITMENT,
                                                area.code(),
                                                result.code(),
                                                List.of(result.code())))
                                : Optional.<Doubt>empty())
                .flatMap(Optional::stream);
    }

    /** Whoever has done nothing yet has no facts to tell. */
    private static List<String> unansweredFacts(Result result, ResponseView response) {
        return result.ownQuestions().stream()
                .map(Question::code)
                .filter(code -> level(result, response) != 0)
                .filter(code -> !result.required().contains(code))
                .filter(code -> response.given(code).isEmpty())
                .toList();
    }

    private static Optional<Doubt> missing(
            Kind kind, Area area, Result result, String block, ResponseView response) {
        List<Question> questions = result.block(block);
        boolean missing =
                !questions.isEmpty()
                        && level(result, response) >= questions.get(0).fromLevel()
                        && questions.stream()
                                .allMatch(question -> response.given(question.code()).isEmpty());
        return missing
                ? Optional.of(
                        new Doubt(
                                kind, area.code(), result.code(), List.of(questions.get(0).code())))
                : Optional.empty();
    }

    /** −1 where there is no level, or none yet. */
    private static int level(Result result, ResponseView response) {
        return response.given(result.code())
                .flatMap(AnswerValue::text)
                .filter(text -> text.matches("[0-9]+"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /** The first question to look at. */
    public String code() {
        return codes.get(0);
    }
}
