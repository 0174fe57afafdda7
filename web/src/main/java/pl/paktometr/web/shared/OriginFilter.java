package pl.paktometr.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pl.paktometr.shared.Origin;

/** Tells the audit log where a request comes from; a proxy's word is taken as the server is set. */
public class OriginFilter extends HttpFilter {

    @Inject transient Origin origin;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.is(request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
