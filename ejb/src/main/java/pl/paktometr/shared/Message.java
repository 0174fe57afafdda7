package pl.paktometr.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Something to tell a reader in the reader's own language: a key of the text bundle and what to put
 * into it.
 *
 * <p>Arguments are usually {@link String}, {@link BigDecimal}, {@link LocalText} or another {@code
 * Message}. Whole numbers become {@link BigDecimal} and lose trailing zeros, so that a message read
 * back from storage equals the one written; a year is given as text, or it would be shown as 2 026.
 */
public record Message(String key, List<Object> args) implements Serializable {

    public Message {
        args = args.stream().map(Message::normalised).toList();
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /**
     * The text itself. Numbers are written as the locale writes them; where the pattern cuts
     * decimals, halves go up.
     *
     * @param bundle gives the {@link MessageFormat} pattern of a key
     */
    public String in(Locale locale, UnaryOperator<String> bundle) {
        MessageFormat format = new MessageFormat(bundle.apply(key), locale);
        for (Format part : format.getFormats()) {
            if (part instanceof NumberFormat number) {
                number.setRoundingMode(RoundingMode.HALF_UP);
            }
        }
        return format.format(args.stream().map(arg -> shown(arg, locale, bundle)).toArray());
    }

    private static Object shown(Object arg, Locale locale, UnaryOperator<String> bundle) {
        if (arg instanceof Message nested) {
            return nested.in(locale, bundle);
        }
        return arg instanceof LocalText text ? text.in(locale) : arg;
    }

    private static Object normalised(Object arg) {
        if (arg instanceof Integer || arg instanceof Long) {
            return BigDecimal.valueOf(((Number) arg).longValue());
        }
        if (arg instanceof BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            return shortest.setScale(Math.max(0, shortest.scale()));
        }
        return arg;
    }
}
