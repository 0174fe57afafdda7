package pl.paktometr.response;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The value may be fine, but the unit cannot give it to this question: the text says why. */
public class AnswerNotTaken extends BusinessRuleBroken {
    private AnswerNotTaken(Kind kind, Message text, String english) {
        super(kind, text, english);
    }

    static AnswerNotTaken notAskedOfThisUnit(String code) {
        return new AnswerNotTaken(
                Kind.NOT_FOUND,
                Message.of("broken.question_not_asked", code),
                "Not asked of this unit: " + code);
    }

    static AnswerNotTaken givenByLastYear(String code, int year) {
        return new AnswerNotTaken(
                Kind.CONFLICT,
                Message.of("broken.answer_given_by_last_year", code, String.valueOf(year)),
                "Read-only, taken from the accepted response of " + year + ": " + code);
    }

    static AnswerNotTaken alwaysApplies(String code) {
        return new AnswerNotTaken(
                Kind.INVALID,
                Message.of("broken.always_applies", code),
                "Cannot be answered with «not applicable»: " + code);
    }

    static AnswerNotTaken contradicts(Message why) {
        return new AnswerNotTaken(Kind.INVALID, why, "Contradicts another answer: " + why);
    }
}
