package pl.paktometr.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Remembers the language a visitor switched to ({@code ?lang=en}) and tells everything behind it,
 * Faces included, that this is the one the browser prefers.
 */
public class LanguageFilter extends HttpFilter {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> wanted =
                Language.isApi(request)
                        ? Optional.empty()
                        : Language.spoken(request.getParameter(Language.NAME));
        if (wanted.isPresent() && request.getMethod().equals("GET")) {
            remember(wanted.get(), request, response);
        } else {
            chain.doFilter(new Speaking(Language.of(request), request), response);
        }
    }

    private static void remember(
            Locale language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Cookie cookie = new Cookie(CookieNames.of(Language.NAME, request), language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Address here = new Address(request.getRequestURI(), query).without(Language.NAME);
        response.sendRedirect(here.toString());
    }

    private static final class Speaking extends HttpServletRequestWrapper {

        /** What a page is, whoever asks; frameworks fail at a header they cannot read. */
        private static final String PAGE = "text/html,*/*;q=0.1";

        private final Locale language;

        Speaking(Locale language, HttpServletRequest request) {
            super(request);
            this.language = language;
        }

        @Override
        public String getHeader(String name) {
            return settled(name).orElseGet(() -> super.getHeader(name));
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return settled(name)
                    .map(value -> Collections.enumeration(List.of(value)))
                    .orElseGet(() -> super.getHeaders(name));
        }

        private Optional<String> settled(String header) {
            if (header.equalsIgnoreCase("Accept-Language")) {
                return Optional.of(language.getLanguage());
            }
            return header.equalsIgnoreCase("Accept") && !Language.isApi(this)
                    ? Optional.of(PAGE)
                    : Optional.empty();
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
