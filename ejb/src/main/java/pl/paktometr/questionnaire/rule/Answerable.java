package pl.paktometr.questionnaire.rule;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pl.paktometr.questionnaire.Node;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * The questions of one result, which its rules and checks may refer to; what they may not is noted
 * as a mistake.
 */
public record Answerable(Map<String, QuestionType> types) {

    /** A question a rule reads. */
    record Source(String code, QuestionType type) {}

    Optional<Source> withPoints(Node node, String field) {
        return source(node, field, QuestionType::carriesPoints, "has no points on its answers");
    }

    Optional<Source> numeric(Node node, String field) {
        return source(node, field, QuestionType::isNumeric, "is not answered by a number");
    }

    /** The code in the field, when it is that of a question answered by a number. */
    public Optional<String> numericCode(Node node, String field) {
        return numeric(node, field).map(Source::code);
    }

    private Optional<Source> source(
            Node node, String field, Predicate<QuestionType> fits, String misfit) {
        String code = node.text(field);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!types.containsKey(code)) {
            node.refuse(field, "the result asks no question '%s'".formatted(code));
            return Optional.empty();
        }
        if (!fits.test(types.get(code))) {
            node.refuse(field, "'%s' %s".formatted(code, misfit));
            return Optional.empty();
        }
        return Optional.of(new Source(code, types.get(code)));
    }
}
