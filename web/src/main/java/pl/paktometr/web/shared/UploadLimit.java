package pl.paktometr.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a file that no page takes before a byte of it is read; the server itself would only break
 * off. Each page has a limit of its own below this one.
 */
public class UploadLimit extends HttpFilter {

    /** A little less than the server's own limit, which counts what is around the file too. */
    private static final int MEGABYTES = 15;

    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "boundary=(\"[^\"]+\"|[^\"\\s;]+)(\\s*(;.*)?)?$", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean large = request.getContentLengthLong() > MEGABYTES * 1024L * 1024L;
        boolean unreadable = isWithoutBoundary(request.getContentType());
        if (!large && !unreadable) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new Unread(request), response);
        } else if (unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            request.setAttribute(
                    BrokenRules.REASON,
                    new Texts(Language.of(request)).of("broken.upload_too_large", MEGABYTES));
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** The server fails at such a form, and with it every page that looks for a field. */
    private static boolean isWithoutBoundary(@Nullable String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && !BOUNDARY.matcher(contentType).find();
    }

    /** What the page that says no gets to see, or it would read the file to look for its form. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
