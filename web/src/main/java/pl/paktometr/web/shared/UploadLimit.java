package pl.paktometr.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a file that no page takes before a byte of it is read; the server itself would only break
 * off. Each page has a limit of its own below this one.
 */
public class UploadLimit extends HttpFilter {

    /** A little less than the server's own limit, which counts what is around the file too. */
    private static final int MEGABYTES = 15;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= MEGABYTES * 1024L * 1024L) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(
                    BrokenRules.REASON,
                    new Texts(Language.of(request)).of("broken.upload_too_large", MEGABYTES));
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
