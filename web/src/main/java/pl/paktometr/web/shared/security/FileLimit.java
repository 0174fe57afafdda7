package pl.paktometr.web.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import pl.paktometr.web.shared.TooOften;

/** Files cost work to make; nobody gets them faster than programs read them. */
public class FileLimit extends HttpFilter {

    @Inject transient Limits limits;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration wait = Destination.of(request).isFile() ? limits.file(request) : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", TooOften.seconds(wait));
            Refusal.TOO_MANY_FILES.answer(request, response);
        }
    }
}
