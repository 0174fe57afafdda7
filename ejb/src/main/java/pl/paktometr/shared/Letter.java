package pl.paktometr.shared;

import java.util.regex.Pattern;

/**
 * A letter to be sent by e-mail; announced inside the transaction that has a reason to write it, so
 * that it leaves if, and only if, that transaction stays.
 *
 * <p>An address that is none does not stop that transaction: the letter then counts as refused, and
 * is shown as such to whoever looks after the letters.
 *
 * @param to one address, without a name
 * @param subject one line; line breaks and the like become spaces
 * @param text plain, as long as it likes
 * @param secret holds a one-time link: the text is erased once it was sent
 * @param region two digits, or empty
 * @param unit TERYT code, or empty
 */
public record Letter(
        Purpose purpose,
        String to,
        String subject,
        String text,
        boolean secret,
        String region,
        String unit) {

    /** Why a letter was written; kept by its name. */
    public enum Purpose {
        INVITATION,
        PASSWORD,
        OPENED,
        REMINDER,
        SIGNATURE,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WITHDRAWN,
        PART,
        EXTENDED,
        TRIAL
    }

    /** As browsers take it, but with a domain of two labels at least. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?=.{1,254}$)(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        to = oneLine(to);
        subject = cut(oneLine(subject));
    }

    /** To a person of the region's or the whole installation's, not of one unit. */
    public static Letter inRegion(
            Purpose purpose, String to, String subject, String text, String region) {
        return new Letter(purpose, to, subject, text, false, region, "");
    }

    public static Letter onUnit(
            Purpose purpose, String to, String subject, String text, String unit) {
        return new Letter(purpose, to, subject, text, false, unit.substring(0, 2), unit);
    }

    /** The same letter, with its text erased once it was sent. */
    public Letter withOneTimeLink() {
        return new Letter(purpose, to, subject, text, true, region, unit);
    }

    /** Whether a letter can be sent there at all, as far as the looks of it go. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static String cut(String subject) {
        int length = subject.codePointCount(0, subject.length());
        return length > LONGEST_SUBJECT
                ? subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…"
                : subject;
    }

    /** Without the text: it may hold a one-time link, and this may end in a log. */
    @Override
    public String toString() {
        return "%s to %s: %s".formatted(purpose, to, subject);
    }
}
