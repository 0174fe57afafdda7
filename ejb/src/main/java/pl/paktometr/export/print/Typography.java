package pl.paktometr.export.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a typesetter does to a text. */
public final class Typography {
    private static final Pattern ONE_LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}])([AaIiOoUuWwZz]) ");

    private Typography() {}

    /** In Polish no line ends in a word of one letter. */
    public static String of(String text, Locale locale) {
        return locale.getLanguage().equals("pl")
                ? ONE_LETTER.matcher(text).replaceAll("$1\u00a0")
                : text;
    }

    /** What no page can show is shown as �. */
    public static String printable(String text) {
        return text.codePoints()
                .map(code -> code == '\n' || code == '\t' || isPrintable(code) ? code : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int code) {
        return !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE
                && (code & 0xfffe) != 0xfffe;
    }
}
