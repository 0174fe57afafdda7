package pl.paktometr.commentary;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A comment has a limit, so that it stays one. */
public class CommentTooLong extends BusinessRuleBroken {
    private static final int LONGEST = 4000;

    private CommentTooLong(int length) {
        super(
                Kind.INVALID,
                Message.of("broken.comment_too_long", LONGEST, length),
                "A comment of " + length + " characters");
    }

    /** The text without white space around it; lines end as everywhere but in forms. */
    static String in(String text) {
        String stripped = text.replace("\r\n", "\n").strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length > LONGEST) {
            throw new CommentTooLong(length);
        }
        return stripped;
    }
}
