package pl.paktometr.teamwork;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A note to a colleague is a few sentences. */
public class NoteTooLong extends BusinessRuleBroken {
    private static final int LONGEST = 1000;

    private NoteTooLong() {
        super(
                Kind.INVALID,
                Message.of("broken.note_too_long", LONGEST),
                "A note has at most " + LONGEST + " characters");
    }

    static String checked(String note) {
        String text = note.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new NoteTooLong();
        }
        return text;
    }
}
