package pl.paktometr.workbook;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Question;
import pl.paktometr.questionnaire.type.Option;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.shared.ReasonNeeded;

/**
 * What stands in a file where a question is answered.
 *
 * @param cell that of the answer, or the one in which something is wrong
 * @param typed as a person would type it; blank if nothing is there
 * @param reason why it does not apply; blank if nothing is there
 * @param problem key of the text that says why the cell cannot be read; empty if it can
 */
record Filled(String sheet, String cell, String typed, String reason, String problem) {

    /**
     * @param value none where nothing is answered
     * @param wrong why what is there is no answer; null if it is one, or nothing is there
     */
    record Meaning(Optional<AnswerValue> value, @Nullable Message wrong) {
        static Meaning wrong(Message why) {
            return new Meaning(Optional.empty(), why);
        }
    }

    /**
     * @param mayBeNotApplicable whether the unit may say so here
     */
    Meaning meaning(Question question, boolean mayBeNotApplicable) {
        if (!problem.isEmpty()) {
            return Meaning.wrong(Message.of(problem));
        }
        if (!reason.isBlank() && !typed.isBlank()) {
            return Meaning.wrong(Message.of("workbook_fill.cell.answer_and_reason"));
        }
        if (!reason.isBlank() && !mayBeNotApplicable) {
            return Meaning.wrong(Message.of("broken.always_applies", question.code()));
        }
        try {
            return new Meaning(value(question), null);
        } catch (BusinessRuleBroken broken) {
            return Meaning.wrong(broken.text());
        }
    }

    private Optional<AnswerValue> value(Question question) {
        if (!reason.isBlank()) {
            return Optional.of(AnswerValue.notApplicable(ReasonNeeded.in(reason)));
        }
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(AnswerValue.of(question.type().canonical(code(question))));
    }

    /** Whoever types a label without its number means the option, too. */
    private String code(Question question) {
        String text = typed.strip();
        return question.type().takesSeveral()
                ? typed
                : question.type().options().stream()
                        .filter(option -> isCalled(option, text))
                        .map(Option::code)
                        .findFirst()
                        .orElse(typed);
    }

    private static boolean isCalled(Option option, String text) {
        return Stream.of(option.label().pl(), option.label().en()).anyMatch(text::equalsIgnoreCase);
    }
}
