package pl.paktometr.export.confirmation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a Polish typesetter does to a text: no line ends in a word of one letter. */
final class Typography {
    private static final Pattern ONE_LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}])([AaIiOoUuWwZz]) ");

    private Typography() {}

    static String of(String text, Locale locale) {
        return locale.getLanguage().equals("pl")
                ? ONE_LETTER.matcher(text).replaceAll("$1\u00a0")
                : text;
    }
}
