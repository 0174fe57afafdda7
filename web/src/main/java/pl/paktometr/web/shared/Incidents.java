package pl.paktometr.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The outermost of our filters: whatever nobody expected gets a number, which the visitor sees and
 * the log explains. A form kept open longer than its session is no incident; its sender is taken
 * back to a fresh one.
 */
public class Incidents extends HttpFilter {

    /**
     * The request attribute under which the number of an incident reaches the page that shows it.
     */
    static final String NUMBER = "incident";

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | LinkageError | AssertionError failure) {
            if (response.isCommitted()) {
                record(failure);
            } else if (Causes.find(ViewExpiredException.class, failure).isPresent()) {
                response.sendRedirect(startAgain(request));
            } else {
                request.setAttribute(NUMBER, record(failure));
                response.resetBuffer();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Logs the failure and returns the number under which it can be found. */
    public static String record(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
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
}
