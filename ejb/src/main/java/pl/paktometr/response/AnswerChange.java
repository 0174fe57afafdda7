package pl.paktometr.response;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.type.QuestionType;
import pl.paktometr.shared.ReasonNeeded;

/**
 * What someone wants one answer to be.
 *
 * @param given reads it as an answer to a question of that type; empty clears the answer
 * @param ifVersion the version last seen; empty if no answer was seen
 * @param isTakenOver whether it confirms last year's answer
 */
public record AnswerChange(
        String code,
        Function<QuestionType, Optional<AnswerValue>> given,
        OptionalInt ifVersion,
        boolean isTakenOver) {

    /** As a person types it, the Polish or the English way; blank clears the answer. */
    public static AnswerChange typed(String code, String text, OptionalInt ifVersion) {
        return new AnswerChange(
                code,
                type ->
                        text.isBlank()
                                ? Optional.empty()
                                : Optional.of(AnswerValue.of(type.canonical(text))),
                ifVersion,
                false);
    }

    /** As the API takes it; JSON null, an empty text or an empty list clears the answer. */
    public static AnswerChange json(String code, JsonValue value, OptionalInt ifVersion) {
        return new AnswerChange(
                code,
                type ->
                        isNothing(value)
                                ? Optional.empty()
                                : Optional.of(AnswerValue.of(type.fromJson(value))),
                ifVersion,
                false);
    }

    /** That the result does not apply to the unit, and why. */
    public static AnswerChange notApplicable(String code, String reason, OptionalInt ifVersion) {
        return new AnswerChange(
                code,
                type -> Optional.of(AnswerValue.notApplicable(ReasonNeeded.in(reason))),
                ifVersion,
                false);
    }

    /** An answer that was read and checked before; empty clears it. */
    public static AnswerChange of(String code, Optional<AnswerValue> value, int ifVersion) {
        return new AnswerChange(
                code,
                type ->
                        value.map(
                                answer ->
                                        answer.text()
                                                .map(text -> AnswerValue.of(type.canonical(text)))
                                                .orElse(answer)),
                OptionalInt.of(ifVersion),
                false);
    }

    /** Last year's answer, confirmed for this year. */
    public static AnswerChange takenOver(String code, AnswerValue value, int ifVersion) {
        return new AnswerChange(code, type -> Optional.of(value), OptionalInt.of(ifVersion), true);
    }

    private static boolean isNothing(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> true;
            case STRING -> ((JsonString) value).getString().isBlank();
            case ARRAY -> value.asJsonArray().isEmpty();
            default -> false;
        };
    }
}
