package pl.paktometr.account;

import java.util.Locale;
import java.util.Set;

/**
 * What a password must be, after NIST SP 800-63B: long and not among the obvious; no rules about
 * kinds of characters and no expiry.
 */
final class PasswordRule {

    static final int SHORTEST = 12;

    /** Bounds the work of hashing; nobody types more. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    private static final Set<String> COMMON =
            Set.of(
                    "123456789012",
                    "1234567890123",
                    "12345678901234",
                    "123456789123",
                    "1234567890qwerty",
                    "0987654321qwerty",
                    "1qaz2wsx3edc",
                    "1qaz2wsx3edc4rfv",
                    "administrator",
                    "administrator1",
                    "haslo1234567",
                    "haslohaslo12",
                    "letmeinletmein",
                    "mojehaslo123",
                    "paktometr123",
                    "paktometr2026",
                    "passwordpassword",
                    "password1234",
                    "password12345",
                    "polskapolska",
                    "qazwsxedcrfv",
                    "qwertyqwerty",
                    "qwerty123456",
                    "qwertyuiop12",
                    "qwertyuiop123",
                    "qwertyuiopasdfghjkl",
                    "trudnehaslo1",
                    "trudnehaslo123",
                    "zaq12wsxcde3",
                    "zaq12wsxcde34rfv");

    private PasswordRule() {}

    /**
     * @throws AccountRefused naming the first thing that is wrong with it
     */
    static void check(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw AccountRefused.weakPassword("short");
        }
        if (length > LONGEST) {
            throw AccountRefused.weakPassword("long");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain)
                || plain.contains(login)
                || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw AccountRefused.weakPassword("common");
        }
    }
}
