package pl.paktometr.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two languages of the product. Pages speak Polish until the visitor switches, whatever the
 * browser prefers: this is a public office of Poland, and a shared link must look the same to
 * everybody. The API speaks what {@code Accept-Language} asks.
 */
public final class Language {

    public static final Locale POLISH = Locale.forLanguageTag("pl");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    static final String NAME = "lang";
    private static final List<Locale> SPOKEN = List.of(POLISH, ENGLISH);

    private Language() {}

    /** The language this request is to be answered in. */
    public static Locale of(HttpServletRequest request) {
        return isApi(request)
                ? preferred(request.getHeader("Accept-Language"))
                : chosen(request).orElse(POLISH);
    }

    /** The same, but the language asked for in the address goes first. */
    public static Locale of(HttpServletRequest request, @Nullable String asked) {
        return spoken(asked).orElseGet(() -> of(request));
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    public static Optional<Locale> spoken(@Nullable String tag) {
        return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    static Locale preferred(@Nullable String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges =
                    Locale.LanguageRange.parse(acceptLanguage == null ? "pl" : acceptLanguage);
            return Optional.ofNullable(Locale.lookup(ranges, SPOKEN)).orElse(POLISH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return POLISH; // the latter for a hyphen alone
        }
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        String name = CookieNames.of(NAME, request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .flatMap(tag -> spoken(tag).stream())
                .findFirst();
    }
}
