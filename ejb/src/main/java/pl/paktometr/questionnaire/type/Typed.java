package pl.paktometr.questionnaire.type;

import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading what people type, the Polish and the English way; it refuses rather than guesses. */
final class Typed {

    /** The static methods of Json search the class path for a provider at every call. */
    static final JsonProvider JSON = JsonProvider.provider();

    /** Enough for 10^30 with separators; what is longer is not worth reading digit by digit. */
    private static final int LONGEST_NUMBER = 60;

    private static final String WHOLE =
            "(?<whole>[0-9]+|[0-9]{1,3}(?:(?<group>[ .,])[0-9]{3})(?:\\k<group>[0-9]{3})*)";
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>-?)" + WHOLE + "(?:(?<point>[.,])(?<decimals>[0-9]+))?");

    /** 1.234 or 1,234: a thousand and more to one reader, one and a bit to another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private Typed() {}

    /** Without outer blanks of any kind, the no-break ones included. */
    static String stripped(String typed) {
        String text = plainSpaces(typed).strip();
        if (text.isEmpty()) {
            throw InvalidAnswer.because("answer.empty");
        }
        return text;
    }

    /**
     * @param notANumber the key of the message when it is no number at all
     */
    static BigDecimal number(String typed, String notANumber) {
        String text = stripped(typed).replace('\u2212', '-');
        if (text.length() > LONGEST_NUMBER) {
            throw InvalidAnswer.because(notANumber);
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            throw InvalidAnswer.because("answer.ambiguous_number", text);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || sameSeparatorTwice(number)) {
            throw InvalidAnswer.because(notANumber);
        }
        String decimals = number.group("decimals");
        String whole = number.group("whole").replaceAll("[ .,]", "");
        return new BigDecimal(
                number.group("sign") + whole + (decimals == null ? "" : "." + decimals));
    }

    static void refuseOutside(BigDecimal number, BigDecimal min, BigDecimal max) {
        if (number.compareTo(min) < 0) {
            throw InvalidAnswer.because("answer.below", min);
        }
        if (number.compareTo(max) > 0) {
            throw InvalidAnswer.because("answer.above", max);
        }
    }

    static void refuseLongerThan(int maxLength, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            throw InvalidAnswer.because("answer.too_long", maxLength, length);
        }
    }

    private static boolean sameSeparatorTwice(Matcher number) {
        String group = number.group("group");
        return group != null && group.equals(number.group("point"));
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("[\\u00A0\\u2007\\u2009\\u202F]", " ");
    }
}
