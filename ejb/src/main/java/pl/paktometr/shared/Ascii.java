package pl.paktometr.shared;

/**
 * What people type, for a column that holds ASCII alone: the database will not even compare such a
 * column with anything else.
 */
public final class Ascii {
    /** A control character stands in no login and in no code. */
    private static final String NOWHERE = "\u007f";

    private Ascii() {}

    /** The text itself, or one that is found nowhere. */
    public static String orNowhere(String text) {
        return text.chars().allMatch(each -> each < 128) ? text : NOWHERE;
    }
}
