package pl.paktometr.questionnaire;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The questionnaire has no result of that code. */
public class NoSuchResult extends BusinessRuleBroken {

    NoSuchResult(String result) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_result", result),
                "No such result: " + result);
    }
}
