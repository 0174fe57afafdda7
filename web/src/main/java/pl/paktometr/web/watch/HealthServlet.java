package pl.paktometr.web.watch;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import pl.paktometr.watch.Health;
import pl.paktometr.watch.HealthReport;

/**
 * For load balancers, which sign in nowhere: up or down and why, and nothing else. The answers have
 * the form of MicroProfile Health.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

    @Inject transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<HealthReport> report = report(String.valueOf(request.getPathInfo()));
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(
                report.get().isUp()
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json(report.get()));
    }

    private Optional<HealthReport> report(String kind) {
        return switch (kind) {
            case "/live" -> Optional.of(health.live());
            case "/ready" -> Optional.of(health.ready());
            case "/started" -> Optional.of(health.started());
            default -> Optional.empty();
        };
    }

    static String json(HealthReport report) {
        JsonArrayBuilder checks = JSON.createArrayBuilder();
        for (HealthReport.Check check : report.checks()) {
            checks.add(
                    JSON.createObjectBuilder()
                            .add("name", check.name())
                            .add("status", status(check.up())));
        }
        return JSON.createObjectBuilder()
                .add("status", status(report.isUp()))
                .add("checks", checks)
                .build()
                .toString();
    }

    private static String status(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
