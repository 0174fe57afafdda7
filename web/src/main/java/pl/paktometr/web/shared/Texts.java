package pl.paktometr.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Message;

/**
 * The product's texts in one language; in pages {@code #{texts}}, and {@code #{text['key']}} where
 * nothing is filled in. Outside a request: {@code new Texts(locale)}.
 *
 * <p>What is filled in is written in the reader's language: dates by {@link Formats}, nested
 * messages by themselves, decimals as the pattern says. Whole numbers of up to four digits stay
 * together, so a year can be given as one.
 */
@Named
@RequestScoped
public class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Formats formats;

    /** For the container's proxy alone. */
    Texts() {
        this(Language.POLISH);
    }

    @Inject
    Texts(HttpServletRequest request) {
        this(Language.of(request));
    }

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("texts", locale, Texts.class.getClassLoader());
        this.formats = new Formats(locale);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * @throws java.util.MissingResourceException if there is no such key; a test looks for those
     *     before a visitor does
     */
    public String of(String key, @Nullable Object... args) {
        return message(new Message(key, Stream.of(args).map(this::inASentence).toList()));
    }

    /**
     * The text of {@code key.one}, {@code key.few} or {@code key.many}; <code>{0}</code> is the
     * number, the rest follows it.
     */
    public String count(String key, long number, @Nullable Object... more) {
        return of(
                key + Plural.of(number, locale).suffix(),
                Stream.concat(Stream.of(number), Stream.of(more)).toArray());
    }

    public String message(Message message) {
        List<Object> args = message.args().stream().map(this::readable).toList();
        return new Message(message.key(), args).in(locale, bundle::getString);
    }

    private Object inASentence(@Nullable Object arg) {
        if (arg == null) {
            return Formats.NOTHING;
        }
        boolean whole = arg instanceof Integer || arg instanceof Long;
        return whole && Math.abs(((Number) arg).longValue()) < 10_000 ? arg.toString() : arg;
    }

    private Object readable(Object arg) {
        if (arg instanceof Instant instant) {
            return formats.dateTime(instant);
        }
        if (arg instanceof LocalDate date) {
            return formats.date(date);
        }
        return arg instanceof Message nested ? message(nested) : arg;
    }
}
