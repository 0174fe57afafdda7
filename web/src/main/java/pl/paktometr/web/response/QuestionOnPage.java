package pl.paktometr.web.response;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.response.AnswerView;

/**
 * A question as the page of an area shows it.
 *
 * @param answer null if nobody has answered
 * @param lastYear accepted last year; null if there was none
 * @param required whether the score needs it
 * @param maybeNotApplicable whether the unit may say that the result does not apply to it
 */
public record QuestionOnPage(
        Question question,
        @Nullable AnswerView answer,
        @Nullable AnswerValue lastYear,
        boolean required,
        boolean maybeNotApplicable,
        Locale locale) {

    /** Where the question type's twin among the pages is. */
    static String fragment(String type) {
        return "/WEB-INF/question/" + type + ".xhtml";
    }

    public String fragment() {
        return fragment(type().name());
    }

    public QuestionType type() {
        return question.type();
    }

    public String code() {
        return question.code();
    }

    public String label() {
        return question.label().in(locale);
    }

    /** Empty if there is none. */
    public String hint() {
        return question.hint().map(hint -> hint.in(locale)).orElse("");
    }

    /** What a number is counted in; empty if it needs no word. */
    public String unit() {
        return question.unit().map(unit -> unit.in(locale)).orElse("");
    }

    /** The code of the result it is about. */
    public String result() {
        return question.code().replaceFirst("(?<=[0-9])[a-z-].*", "");
    }

    /** Whether it stands for itself, and not in a block of which nothing is required. */
    public boolean own() {
        return question.block().isEmpty();
    }

    public int version() {
        return answer == null ? 0 : answer.version();
    }

    public boolean readOnly() {
        return answer != null && answer.readOnly();
    }

    public boolean takenOver() {
        return answer != null && answer.takenOver();
    }

    public boolean given() {
        return value().isPresent();
    }

    /** The canonical text of the answer; empty if there is none. */
    public String text() {
        return value().flatMap(AnswerValue::text).orElse("");
    }

    /** Why it does not apply; empty if it does. */
    public String reason() {
        return value().flatMap(AnswerValue::reason).orElse("");
    }

    public boolean notApplicable() {
        return !reason().isEmpty();
    }

    public @Nullable BigDecimal number() {
        return value().flatMap(AnswerValue::text).flatMap(type()::number).orElse(null);
    }

    public boolean chosen(String option) {
        return value().flatMap(AnswerValue::text)
                .map(text -> text.equals(option) || type().isChosen(text, option))
                .orElse(false);
    }

    /** As a reader expects to see this year's answer; empty if there is none. */
    public String shown() {
        return value().flatMap(AnswerValue::text).map(this::shown).orElse("");
    }

    /** As {@link #shown}, of last year's accepted answer. */
    public String shownLastYear() {
        return Optional.ofNullable(lastYear).flatMap(AnswerValue::text).map(this::shown).orElse("");
    }

    /** The ids of what explains the field, for {@code aria-describedby}. */
    public String describedBy() {
        return (hint().isEmpty() && !readOnly() ? "" : code() + "-hint ")
                + (shownLastYear().isEmpty() || readOnly() ? "" : code() + "-last-year ")
                + code()
                + "-error";
    }

    private String shown(String canonical) {
        return type().display(canonical, locale);
    }

    private Optional<AnswerValue> value() {
        return Optional.ofNullable(answer).flatMap(AnswerView::given);
    }
}
