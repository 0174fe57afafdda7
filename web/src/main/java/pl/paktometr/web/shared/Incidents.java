package pl.paktometr.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.json.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import pl.paktometr.shared.LogContext;

/**
 * The outermost of our filters: whatever nobody expected gets a number, which the visitor sees and
 * the log explains. A form kept open longer than its session is no incident; its sender is taken
 * back to a fresh one. What the server itself refuses of the API's, such as a header that cannot be
 * read, becomes a problem rather than a page.
 */
public class Incidents extends HttpFilter {

    /**
     * The request attribute under which the number of an incident reaches the page that shows it.
     */
    public static final String NUMBER = "incident";

    /**
     * The request attribute under which a failure before the filters waits for this one, which can
     * do more about it than the server.
     */
    public static final String EARLIER = Incidents.class.getName() + ".earlier";

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            if (request.getAttribute(EARLIER) instanceof RuntimeException earlier) {
                throw earlier;
            }
            chain.doFilter(
                    request,
                    Language.isApi(request) ? new ToAProgram(request, response) : response);
        } catch (Exception | LinkageError | AssertionError failure) {
            if (response.isCommitted()) {
                record(failure);
            } else if (Causes.find(ViewExpiredException.class, failure).isPresent()) {
                response.sendRedirect(startAgain(request));
            } else {
                answer(failure, request, response);
            }
        }
    }

    private static void answer(
            Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        int status = status(failure);
        String number = record(failure);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Outage.RETRY_AFTER);
        }
        if (Language.isApi(request)) {
            Texts texts = new Texts(Language.of(request));
            ProblemDetail.write(problem(status, number, texts), texts, response);
        } else {
            request.setAttribute(NUMBER, number);
            response.sendError(status);
        }
    }

    /** 503 while the database is away, 500 for everything else. */
    public static int status(Throwable failure) {
        return Outage.causes(failure)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** What a program is told: the number, and nothing of the cause but what the status says. */
    public static JsonObject problem(int status, String number, Texts texts) {
        String detail =
                status == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        ? texts.of("error_outage.reason")
                        : texts.of("error_failure.number", number);
        return ProblemDetail.of(status, texts)
                .add("detail", detail)
                .add("incident", number)
                .build();
    }

    /**
     * Logs the failure and returns the number under which it can be found: the request's own. An
     * outage meets every request, and one line of each says all.
     */
    public static String record(Throwable failure) {
        String number = LogContext.request().orElseGet(LogContext::newNumber);
        if (Outage.causes(failure)) {
            LOG.log(
                    Level.SEVERE,
                    () -> "Incident " + number + ": the database is away, " + Causes.last(failure));
        } else {
            LOG.log(Level.SEVERE, failure, () -> "Incident " + number);
        }
        return number;
    }

    private static String startAgain(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return request.getContextPath() + "/login.xhtml?expired=true";
        }
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return new Address(request.getRequestURI(), query)
                .without("expired")
                .with("expired", "true")
                .toString();
    }

    private static final class ToAProgram extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        ToAProgram(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            Texts texts = new Texts(Language.of(request));
            resetBuffer();
            ProblemDetail.write(ProblemDetail.of(status, texts).build(), texts, this);
        }

        @Override
        public void sendError(int status, String forNobody) throws IOException {
            sendError(status);
        }
    }
}
