package pl.paktometr.questionnaire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.paktometr.shared.Message;

/**
 * That one number is not greater than another, such as the partners who are PES than all partners.
 */
public record Check(Question lesser, Question greater) {

    /** What to tell the respondent; empty when it holds, or when one of the two is not answered. */
    public Optional<Message> brokenBy(Map<String, AnswerValue> answers) {
        Optional<BigDecimal> less = number(lesser, answers);
        Optional<BigDecimal> more = number(greater, answers);
        boolean broken =
                less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0;
        return broken
                ? Optional.of(
                        Message.of(
                                "check.not_greater",
                                lesser.label(),
                                lesser.type().displayed(lesser.textIn(answers).orElseThrow()),
                                greater.label(),
                                greater.type().displayed(greater.textIn(answers).orElseThrow())))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(
            Question question, Map<String, AnswerValue> answers) {
        return question.textIn(answers).flatMap(question.type()::number);
    }
}
