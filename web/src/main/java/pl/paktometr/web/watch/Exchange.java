package pl.paktometr.web.watch;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.LogContext;

/** A request from its arrival to its answer, kept beside it. */
public final class Exchange {
    private static final String NAME = Exchange.class.getName();

    /** Harmless in a log and in a header; long enough that no two are alike by accident. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private final String number;
    private final String path;
    private final long begun = System.nanoTime();
    private @Nullable HttpServletResponse response;
    private String template = "";
    private String unit = "";

    private Exchange(String number, String path) {
        this.number = number;
        this.path = path;
    }

    static Exchange begin(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        Exchange exchange =
                new Exchange(
                        numberOf(request.getHeader("X-Request-ID")),
                        request.getServletPath() + rest);
        request.setAttribute(NAME, exchange);
        return exchange;
    }

    static Optional<Exchange> of(ServletRequest request) {
        return Optional.ofNullable((Exchange) request.getAttribute(NAME));
    }

    /** The one a proxy gave it, if that is one; otherwise its own. */
    static String numberOf(@Nullable String given) {
        return given != null && NUMBER.matcher(given).matches() ? given : LogContext.newNumber();
    }

    /**
     * Which resource of the API answers.
     *
     * @param template of its address, below {@code /api/}
     * @param unit whose data they are; empty if no one unit's
     */
    public static void found(ServletRequest request, String template, String unit) {
        of(request)
                .ifPresent(
                        exchange -> {
                            exchange.template = template;
                            exchange.unit = unit;
                        });
    }

    void answeredBy(HttpServletResponse answer) {
        response = answer;
    }

    String number() {
        return number;
    }

    String path() {
        return path;
    }

    /** Empty until a resource is found. */
    String template() {
        return template;
    }

    String unit() {
        return unit;
    }

    /** What broke before anybody could answer was answered by the server: 500. */
    int status() {
        return response == null
                ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : response.getStatus();
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
