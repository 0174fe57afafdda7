package pl.paktometr.shared;

/** A reason in words is owed: for a result that does not apply, for a return, for more time. */
public class ReasonNeeded extends BusinessRuleBroken {
    private static final int LONGEST = 1000;

    private ReasonNeeded() {
        super(
                Kind.INVALID,
                Message.of("broken.reason_needed", LONGEST),
                "A reason of 1 to " + LONGEST + " characters is needed");
    }

    /** The reason without white space around it. */
    public static String in(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new ReasonNeeded();
        }
        return text;
    }
}
