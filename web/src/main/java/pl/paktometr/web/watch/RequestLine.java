package pl.paktometr.web.watch;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.LogContext;
import pl.paktometr.shared.Sha256;
import pl.paktometr.watch.Meters;

/**
 * One line of the log for an answer that was slow, our fault, or that the caller had no right to;
 * the others are only counted. It names the route and never the address, for there are tokens in
 * some.
 */
final class RequestLine {
    private static final Logger LOG = Logger.getLogger("pl.paktometr.requests");
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final int ENOUGH = 12;

    /** Another one at every start, or whoever knows the logins would know them by their hashes. */
    private static final String SALT = UUID.randomUUID().toString();

    private RequestLine() {}

    static boolean isDue(String route, int status, Duration took) {
        return Meters.isFailure(route, status)
                || status == HttpServletResponse.SC_FORBIDDEN
                || took.compareTo(SLOW) > 0;
    }

    static void write(
            Exchange exchange, String route, String method, Duration took, @Nullable String login) {
        int status = exchange.status();
        LogContext.with(
                Map.of(
                        "route", route,
                        "method", method,
                        "status", String.valueOf(status),
                        "millis", String.valueOf(took.toMillis()),
                        "unit", exchange.unit(),
                        "who", who(login)),
                () -> {
                    if (Meters.isFailure(route, status)) {
                        LOG.warning("Failed request");
                    } else {
                        LOG.info(
                                status == HttpServletResponse.SC_FORBIDDEN
                                        ? "Refused request"
                                        : "Slow request");
                    }
                });
    }

    /** The same person has the same mark until the server stops. */
    static String who(@Nullable String login) {
        return login == null ? "" : Sha256.of(SALT + login).substring(0, ENOUGH);
    }
}
