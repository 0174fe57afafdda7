package pl.paktometr.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pl.paktometr.watch.Meters;

/** The figures for Prometheus, for whoever shows the installation's secret. */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    @Inject transient Meters meters;
    private final transient MetricsKey key =
            new MetricsKey(System.getenv("PAKTOMETR_METRICS_TOKEN"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (key.opens(request.getHeader("Authorization"))) {
            response.setContentType(Meters.MEDIA_TYPE);
            meters.write(response.getOutputStream());
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
