package pl.paktometr.web.shared.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Nothing is answered to an unknown caller unless it {@link Destination#isPublic}: programs are
 * refused, people are led to the login page and from there back to where they wanted to go.
 */
public class SignedInOnly extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Destination destination = Destination.of(request);
        if (request.getUserPrincipal() != null || destination.isPublic()) {
            chain.doFilter(request, response);
        } else if (destination.isApi()) {
            boolean offered = CallerMechanism.token(request).isPresent();
            response.setHeader(
                    "WWW-Authenticate", offered ? "Bearer error=\"invalid_token\"" : "Bearer");
            Refusal.NOT_SIGNED_IN.answer(request, response);
        } else {
            lead(request.getContextPath() + "/login.xhtml" + next(request), request, response);
        }
    }

    /** A script of Faces does not follow a redirect to a page; it has to be told. */
    private static void lead(String login, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<partial-response><redirect url=\""
                                    + login
                                    + "\"/></partial-response>");
        } else {
            response.sendRedirect(login);
        }
    }

    private static String next(HttpServletRequest request) {
        Destination destination = Destination.of(request);
        if (!destination.isReading() || destination.path().equals("/")) {
            return "";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String next = request.getRequestURI() + query;
        return "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
