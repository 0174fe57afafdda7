package pl.paktometr.web.response;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.response.ResponseView;

/**
 * How far one area is.
 *
 * @param required how many questions a complete answer has; in an area without scores, which nobody
 *     must answer, one for each result
 */
public record AreaProgress(Area area, int answered, int required) {

    static List<AreaProgress> of(Questionnaire questionnaire, ResponseView response) {
        Set<String> given = response.given().keySet();
        return questionnaire.areasFor(response.unit().kind(), response.unit().signatory()).stream()
                .map(
                        area -> {
                            List<String> counted = counted(area.results(), questionnaire, response);
                            int answered = (int) counted.stream().filter(given::contains).count();
                            return new AreaProgress(area, answered, counted.size());
                        })
                .toList();
    }

    /** The questions a complete answer to those results has. */
    static List<String> counted(
            List<Result> results, Questionnaire questionnaire, ResponseView response) {
        Set<String> required =
                Set.copyOf(questionnaire.requiredOf(response.unit().kind(), response.given()));
        return results.stream()
                .flatMap(
                        result ->
                                result.isScored()
                                        ? result.required().stream().filter(required::contains)
                                        : Stream.of(result.code()))
                .toList();
    }

    public boolean complete() {
        return answered == required;
    }
}
