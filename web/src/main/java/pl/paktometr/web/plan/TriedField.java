package pl.paktometr.web.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.plan.Trial;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.questionnaire.type.QuestionType;

/**
 * The field in which another answer is tried.
 *
 * @param given what the unit answered
 * @param typed what stands in the address; empty if nothing was tried
 * @param wrong with what was typed; empty if nothing is
 * @param mayNotApply whether the unit may say that the result does not apply to it
 */
public record TriedField(
        Question question,
        Optional<AnswerValue> given,
        Optional<String> typed,
        String wrong,
        boolean mayNotApply,
        Locale locale) {

    public String code() {
        return question.code();
    }

    public String label() {
        return question.label().in(locale);
    }

    /** What a number is counted in; empty if it needs no word. */
    public String unit() {
        return question.unit().map(unit -> unit.in(locale)).orElse("");
    }

    public List<Option> options() {
        return type().options();
    }

    /** {@code several}, {@code one} of the options, or {@code text}. */
    public String shape() {
        if (options().isEmpty()) {
            return "text";
        }
        return type().takesSeveral() ? "several" : "one";
    }

    /** What the field shows: what was typed, otherwise the answer as a person would type it. */
    public String value() {
        return typed.orElseGet(() -> given.map(this::asTyped).orElse(""));
    }

    public boolean chosen(String option) {
        return shape().equals("several")
                ? Set.of(value().split(",")).contains(option)
                : value().equals(option);
    }

    public boolean notApplicable() {
        return value().equals(Trial.NOT_APPLICABLE);
    }

    private String asTyped(AnswerValue answer) {
        return answer.text()
                .map(text -> "en".equals(locale.getLanguage()) ? text : text.replace('.', ','))
                .orElse(Trial.NOT_APPLICABLE);
    }

    private QuestionType type() {
        return question.type();
    }
}
