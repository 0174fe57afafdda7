package pl.paktometr.questionnaire.type;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** What was given is not an answer to the question; {@link #text()} says what is wrong with it. */
public class InvalidAnswer extends BusinessRuleBroken {

    private InvalidAnswer(Message text) {
        super(Kind.INVALID, text, "Not an answer: " + text);
    }

    static InvalidAnswer because(String key, Object... args) {
        return new InvalidAnswer(Message.of(key, args));
    }
}
