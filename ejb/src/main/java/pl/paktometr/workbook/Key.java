package pl.paktometr.workbook;

import java.util.List;
import pl.paktometr.questionnaire.Question;

/** What the hidden column says of a row: a question, or one of the options of one. */
final class Key {
    private static final String OF = "#";

    private Key() {}

    static String of(Question question, String option) {
        return question.code() + OF + option;
    }

    /** The keys of all rows in which the question is answered. */
    static List<String> of(Question question) {
        return question.type().takesSeveral()
                ? question.type().options().stream()
                        .map(option -> of(question, option.code()))
                        .toList()
                : List.of(question.code());
    }
}
