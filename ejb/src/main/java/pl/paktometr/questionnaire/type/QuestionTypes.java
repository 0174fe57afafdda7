package pl.paktometr.questionnaire.type;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.paktometr.questionnaire.Node;

/**
 * Where a questionnaire finds its types by name: a new type is one class, one line here and one
 * page fragment.
 */
public final class QuestionTypes {

    private static final Map<String, Function<Node, QuestionType>> BY_NAME =
            Map.of(
                    "level", Level::read,
                    "wholeNumber", WholeNumber::read,
                    "money", Money::read,
                    "year", Year::read,
                    "text", Text::read,
                    "choice", Choice::read,
                    "choices", Choices::read,
                    "date", CalendarDate::read,
                    "link", Link::read);

    private QuestionTypes() {}

    /** As {@link QuestionType#name()} gives them. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Reads the type's own fields; of an unknown type it refuses the node and gives nothing. */
    public static Optional<QuestionType> read(Node node) {
        return node.chosen("type", BY_NAME).map(type -> type.apply(node));
    }
}
