package pl.paktometr.web.shared.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a write that another site makes the browser send along with its cookie. Faces pages are
 * protected by their view state; whatever else the session's cookie vouches for must show the
 * session's secret. A bearer token needs none of it: no browser sends that by itself.
 */
public class OwnPagesOnly extends HttpFilter {

    static final String HEADER = "X-Paktometr-Csrf";

    /** The one plain form of the product, which signs out, sends it as a field. */
    static final String FIELD = "csrf";

    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");

    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Destination destination = Destination.of(request);
        if (destination.isPage() && !OF_PAGES.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            Refusal.CROSS_SITE.answer(request, response);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        Destination destination = Destination.of(request);
        return destination.isReading()
                || CallerMechanism.token(request).isPresent()
                || (comesFromHere(
                                request.getHeader("Sec-Fetch-Site"),
                                request.getHeader("Origin"),
                                request.getHeader("Host"))
                        && (destination.isPage() || showsTheSecret(request, destination)));
    }

    /**
     * The second line: what the browser itself says of the page the request came from. Other
     * programs say nothing.
     */
    static boolean comesFromHere(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return OWN.contains(fetchSite);
        }
        return origin == null || authority(origin).equals(Optional.ofNullable(host));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean showsTheSecret(HttpServletRequest request, Destination destination) {
        String shown =
                destination.isApi() ? request.getHeader(HEADER) : request.getParameter(FIELD);
        return BrowserSession.of(request).map(session -> session.knows(shown)).orElse(true);
    }
}
