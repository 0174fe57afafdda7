package pl.paktometr.questionnaire.type;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pl.paktometr.shared.LocalText;

/**
 * What sort of answer a question takes: its limits as data, and all that can be done with such an
 * answer.
 *
 * <p>An answer has one canonical text, in which it is stored, compared and signed. Nobody outside
 * asks which type a type is; a page finds its fragment by {@link #name()}.
 */
public interface QuestionType {

    /**
     * The name in the questionnaire's JSON, also of the page fragment that shows such a question.
     */
    String name();

    /**
     * The canonical text of what a person typed, the Polish or the English way.
     *
     * @throws InvalidAnswer when it is not an answer to this question; blank is none either
     */
    String canonical(String typed);

    /**
     * The canonical text of a value as the API takes it: the form that {@link #toJson} gives, and
     * no other.
     *
     * @throws InvalidAnswer also for the wrong sort of JSON value
     */
    default String fromJson(JsonValue value) {
        if (value instanceof JsonString text) {
            return canonical(text.getString());
        }
        throw InvalidAnswer.because("answer.expects_json_string");
    }

    /**
     * Whole numbers as a JSON number, choices as an array of codes, everything else as a string.
     */
    default JsonValue toJson(String canonical) {
        return Typed.JSON.createValue(canonical);
    }

    /** As a reader of that language expects to see it. */
    default String display(String canonical, Locale locale) {
        return canonical;
    }

    /** {@link #display} in both languages at once, for texts that are kept. */
    default LocalText displayed(String canonical) {
        return new LocalText(
                display(canonical, Locale.forLanguageTag("pl")),
                display(canonical, Locale.ENGLISH));
    }

    /** Whether {@link #number} gives one. */
    default boolean isNumeric() {
        return false;
    }

    default Optional<BigDecimal> number(String canonical) {
        return Optional.empty();
    }

    /** Which numbers it takes; empty where it takes none, or only those to choose from. */
    default Optional<Range> range() {
        return Optional.empty();
    }

    /** The least answer whose {@link #number} is not below that one; empty where there is none. */
    default Optional<String> atLeast(BigDecimal number) {
        return Optional.empty();
    }

    /** Whether the answers themselves carry points, that is whether {@link #points} gives some. */
    default boolean carriesPoints() {
        return false;
    }

    /** The points, 0–100, that stand on the answer itself. */
    default Optional<BigDecimal> points(String canonical) {
        return Optional.empty();
    }

    /** Whether {@link #date} gives one. */
    default boolean isDate() {
        return false;
    }

    /** The day; empty where the answer is none. */
    default Optional<LocalDate> date(String canonical) {
        return Optional.empty();
    }

    /** The most characters a free text may have; empty where something else limits it. */
    default OptionalInt longest() {
        return OptionalInt.empty();
    }

    /** What there is to choose from, in order; empty where there is nothing. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * The answer with that option chosen: beside what is chosen already where several can be, in
     * its place otherwise.
     */
    default String choosing(Optional<String> canonical, String option) {
        return option;
    }

    /** Whether several {@link #options} can be chosen at once. */
    default boolean takesSeveral() {
        return false;
    }

    /** The codes of the options chosen; empty where there is nothing to choose from. */
    default Set<String> chosen(String canonical) {
        return Set.of();
    }

    /** Whether that option is among them. */
    default boolean isChosen(String canonical, String option) {
        return chosen(canonical).contains(option);
    }
}
