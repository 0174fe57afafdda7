package pl.paktometr.response;

import pl.paktometr.questionnaire.Question;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Someone else changed the answer since it was read; {@link #current()} is what stands now. */
public class ChangedMeanwhile extends BusinessRuleBroken {
    private final transient Question question;
    private final transient AnswerView current;

    ChangedMeanwhile(Question question, AnswerView current) {
        super(
                Kind.STALE,
                Message.of("broken.changed_meanwhile", question.code()),
                "The answer to " + question.code() + " has version " + current.version() + " now");
        this.question = question;
        this.current = current;
    }

    public Question question() {
        return question;
    }

    public AnswerView current() {
        return current;
    }
}
