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
                answer(record(failure), request, response);
            }
        }
    }

    private static void answer(
            String number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        if (Language.isApi(request)) {
            Texts texts = new Texts(Language.of(request));
            ProblemDetail.write(problem(number, texts), texts, response);
        } else {
            request.setAttribute(NUMBER, number);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    static JsonObject problem(String number, Texts texts) {
        return ProblemDetail.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, texts)
                .add("detail", texts.of("error_failure.number", number))
                .add("incident", number)
                .build();
    }

    /** Logs the failure and returns the number under which it can be found: the request's own. */
    public static String record(Throwable failure) {
        String number = LogContext.request().orElseGet(LogContext::newNumber);
        LOG.log(Level.SEVERE, failure, () -> "Incident " + number);
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
