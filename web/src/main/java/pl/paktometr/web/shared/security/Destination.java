package pl.paktometr.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a request goes. The path is the one the server chose the servlet by: decoded, and without
 * path parameters.
 */
record Destination(String method, String path) {

    private static final Set<String> PUBLIC_PAGES =
            Set.of(
                    "/login.xhtml",
                    "/forgotten.xhtml",
                    "/setup.xhtml",
                    "/published.xhtml",
                    "/favicon.ico",
                    "/robots.txt");
    private static final Pattern PROOF = Pattern.compile("/api/v1/verification/[^/]+");

    /** The last part is a token, and the resource knows whose. */
    private static final Pattern CALENDAR = Pattern.compile("/api/v1/calendar/[^/]+");

    /** The last part is a token, which opens one address of data for whoever has it. */
    private static final Pattern LINK = Pattern.compile("/api/v1/links/([^/]+)");

    /** What is published is for everybody. */
    private static final Pattern OPEN = Pattern.compile("/api/v1/open(/.*)?");

    private static final Pattern FILE = Pattern.compile(".*/[^/]+\\.[a-z-]+");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    static Destination of(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return new Destination(request.getMethod(), request.getServletPath() + rest);
    }

    /** Whether it is answered without knowing who asks. */
    boolean isPublic() {
        return PUBLIC_PAGES.contains(path)
                || isStatic()
                || (isWatch() && isReading())
                || (path.equals("/api/openapi") && isReading())
                || (isProof() && isReading())
                || (CALENDAR.matcher(path).matches() && isReading())
                || link().isPresent()
                || (OPEN.matcher(path).matches() && isReading())
                || (path.equals("/api/v1/tokens") && method.equals("POST"));
    }

    /** The token of a link to data, if it is one, and only for reading. */
    Optional<String> link() {
        return Optional.of(LINK.matcher(path))
                .filter(matcher -> isReading() && matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    /** Whoever holds a confirmation may ask whether it is genuine. */
    private boolean isProof() {
        return path.equals("/verify.xhtml") || PROOF.matcher(path).matches();
    }

    /** Styles, scripts and pictures: the same for everybody. */
    boolean isStatic() {
        return path.startsWith("/jakarta.faces.resource/");
    }

    /** Asked by programs that watch the product; the metrics want a secret of their own. */
    boolean isWatch() {
        return path.equals("/metrics") || path.startsWith("/health/");
    }

    boolean isApi() {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Faces pages carry a view state, which nobody else can know. */
    boolean isPage() {
        return path.endsWith(".xhtml") && !isApi();
    }

    /** Whether it is made for whoever asks, and to be saved: its name has an ending. */
    boolean isFile() {
        return isApi() && FILE.matcher(path).matches();
    }

    boolean isReading() {
        return READING.contains(method);
    }
}
