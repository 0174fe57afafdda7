package pl.paktometr.questionnaire;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The questionnaire has no question of that code. */
public class NoSuchQuestion extends BusinessRuleBroken {

    NoSuchQuestion(String question) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_question", question),
                "No such question: " + question);
    }
}
