package pl.paktometr.questionnaire;

import java.util.Optional;

/**
 * What a unit answered: the canonical text of its type, or that the question does not apply to it,
 * with the reason. No answer is no value at all.
 *
 * @param content the canonical text, or the reason
 */
public record AnswerValue(boolean isNotApplicable, String content) {

    public AnswerValue {
        if (content == null || content.isBlank()) {
            throw new IllegalArgumentException("Neither an answer nor a reason is blank");
        }
    }

    /**
     * @param canonical as the question's type gives it
     */
    public static AnswerValue of(String canonical) {
        return new AnswerValue(false, canonical);
    }

    public static AnswerValue notApplicable(String reason) {
        return new AnswerValue(true, reason);
    }

    /** The canonical text; empty when not applicable. */
    public Optional<String> text() {
        return isNotApplicable ? Optional.empty() : Optional.of(content);
    }

    /** Why it is not applicable; empty when it is answered. */
    public Optional<String> reason() {
        return isNotApplicable ? Optional.of(content) : Optional.empty();
    }
}
