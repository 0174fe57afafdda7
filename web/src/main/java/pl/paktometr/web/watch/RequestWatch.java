package pl.paktometr.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import pl.paktometr.shared.LogContext;
import pl.paktometr.watch.Meters;

/**
 * Stands around everything that becomes of a request: finding out who calls, the filters, the page
 * shown in place of a failure.
 */
@WebListener
public class RequestWatch implements ServletContextListener, ServletRequestListener {

    @Inject Meters meters;
    private volatile Routes routes = new Routes(Set.of());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        routes = Routes.of(event.getServletContext());
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        LogContext.begin(Exchange.begin(request).number());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        try {
            Exchange.of(request).ifPresent(exchange -> count(exchange, request));
        } finally {
            LogContext.end();
        }
    }

    private void count(Exchange exchange, HttpServletRequest request) {
        Duration took = exchange.took();
        String route = routes.of(exchange.path(), exchange.template());
        meters.answered(route, request.getMethod(), exchange.status(), took);
        if (RequestLine.isDue(route, exchange.status(), took)) {
            RequestLine.write(exchange, route, request.getMethod(), took, request.getRemoteUser());
        }
    }
}
