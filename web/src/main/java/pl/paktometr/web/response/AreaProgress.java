package pl.paktometr.web.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.paktometr.questionnaire.AnswerValue;
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
        Map<String, AnswerValue> given = response.given();
        Set<String> required = Set.copyOf(questionnaire.requiredOf(response.unit().kind(), given));
        return questionnaire.areasFor(response.unit().kind(), response.unit().signatory()).stream()
                .map(area -> of(area, required, given.keySet()))
                .toList();
    }

    private static AreaProgress of(Area area, Set<String> required, Set<String> given) {
        List<String> counted =
                area.results().stream()
                        .flatMap(result -> counted(result, required).stream())
                        .toList();
        int answered = (int) counted.stream().filter(given::contains).count();
        return new AreaProgress(area, answered, counted.size());
    }

    private static List<String> counted(Result result, Set<String> required) {
        return result.isScored()
                ? result.required().stream().filter(required::contains).toList()
                : List.of(result.code());
    }

    public boolean complete() {
        return answered == required;
    }
}
