package pl.paktometr.questionnaire.type;

import java.util.OptionalInt;
import pl.paktometr.questionnaire.Node;

/**
 * Free text of at most {@code maxLength} characters, counted as code points. Lines end with {@code
 * \n}; white space at the end is dropped.
 */
public record Text(int maxLength) implements QuestionType {

    private static final int LONGEST_ON_ONE_LINE = 300;

    static Text read(Node node) {
        int maxLength = (int) node.whole("maxLength", 0);
        if (maxLength < 1) {
            node.refuse("maxLength", "a text needs a maxLength of at least 1");
        }
        return new Text(maxLength);
    }

    @Override
    public String name() {
        return "text";
    }

    public boolean multiline() {
        return maxLength > LONGEST_ON_ONE_LINE;
    }

    @Override
    public OptionalInt longest() {
        return OptionalInt.of(maxLength);
    }

    @Override
    public String canonical(String typed) {
        String text = typed.replaceAll("\\r\\n?", "\n").stripTrailing();
        Typed.stripped(text);
        if (text.codePoints().anyMatch(Text::isUnprintable)) {
            throw InvalidAnswer.because("answer.control_character");
        }
        Typed.refuseLongerThan(maxLength, text);
        return text;
    }

    /** A tab comes along with text pasted from a spreadsheet and does no harm. */
    private static boolean isUnprintable(int character) {
        boolean harmless = character == '\n' || character == '\t';
        boolean halfOfAPair = Character.getType(character) == Character.SURROGATE;
        return !harmless && (Character.isISOControl(character) || halfOfAPair);
    }
}
