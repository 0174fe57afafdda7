package pl.paktometr.web.shared.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.account.SignedIn;
import pl.paktometr.web.shared.CookieNames;

/** The cookie by which a browser is known that somebody once signed in with. */
public final class KnownBrowser {
    private static final String NAME = "browser";

    /** Several people of an office may share a computer. */
    private static final int MOST = 8;

    /** From one year's round to the next one's. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final Pattern MARKS =
            Pattern.compile("[A-Za-z0-9_-]{43}(\\.[A-Za-z0-9_-]{43})*");

    private KnownBrowser() {}

    /** Whom it is known by, as {@link SignedIn#browser}, with dots between; empty for nobody. */
    public static String marks(HttpServletRequest request) {
        String name = CookieNames.of(NAME, request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> MARKS.matcher(value).matches())
                .findFirst()
                .orElse("");
    }

    /** With the answer of the page that is being served. */
    public static void keep(SignedIn person) {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        Cookie cookie =
                new Cookie(CookieNames.of(NAME, request), with(person.browser(), marks(request)));
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) context.getResponse()).addCookie(cookie);
    }

    /** The newest first; of too many the oldest goes. */
    static String with(String mark, String marks) {
        return Stream.concat(Stream.of(mark), Stream.of(marks.split("\\.")))
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("."));
    }
}
