package pl.paktometr.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.web.watch.Exchange;

/** Tells which resource answers, so that requests are counted by it and not by their addresses. */
@Provider
public class RouteFound implements ContainerRequestFilter {

    @Context ResourceInfo called;
    @Context HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        Method method = called.getResourceMethod();
        if (method != null) {
            String unit = call.getUriInfo().getPathParameters().getFirst("unit");
            Exchange.found(
                    request,
                    template(method),
                    unit != null && unit.matches("[0-9]{4,7}") ? unit : "");
        }
    }

    static String template(Method method) {
        return Stream.of(
                        method.getDeclaringClass().getAnnotation(Path.class),
                        method.getAnnotation(Path.class))
                .map(RouteFound::part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static String part(@Nullable Path path) {
        return path == null ? "" : path.value().replaceAll("^/+|/+$", "");
    }
}
