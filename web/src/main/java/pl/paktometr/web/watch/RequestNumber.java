package pl.paktometr.web.watch;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import pl.paktometr.web.shared.Incidents;

/** Says on every answer which request it is to, as the log does. */
public class RequestNumber extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Exchange> exchange = Exchange.of(request);
        if (exchange.isPresent()) {
            exchange.get().answeredBy(response);
            response.setHeader("X-Request-ID", exchange.get().number());
            numberWhatTheServerCaught(request, exchange.get().number());
        }
        chain.doFilter(request, response);
    }

    /**
     * What broke outside our filters stands in the log under this request's number all the same.
     */
    private static void numberWhatTheServerCaught(HttpServletRequest request, String number) {
        boolean failed =
                request.getDispatcherType() == DispatcherType.ERROR
                        && Integer.valueOf(HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
                                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (failed && request.getAttribute(Incidents.NUMBER) == null) {
            request.setAttribute(Incidents.NUMBER, number);
        }
    }
}
