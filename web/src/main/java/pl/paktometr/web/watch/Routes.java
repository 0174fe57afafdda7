package pl.paktometr.web.watch;

import jakarta.servlet.ServletContext;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The templates that requests are counted under. There are as many as the product has pages and
 * resources, whatever addresses are tried, and none of them holds a token.
 */
final class Routes {
    /** A regular expression within a parameter of an address. */
    private static final Pattern CONDITION = Pattern.compile("\\{\\s*([^}:\\s]+)\\s*:[^}]*}");

    private static final Set<String> OTHERS =
            Set.of(
                    "/sign-out",
                    "/metrics",
                    "/health/live",
                    "/health/ready",
                    "/health/started",
                    "/api/openapi");

    private final Set<String> pages;

    Routes(Set<String> pages) {
        this.pages = Set.copyOf(pages);
    }

    static Routes of(ServletContext context) {
        Set<String> pages = new HashSet<>();
        collect("/", context, pages);
        return new Routes(pages);
    }

    private static void collect(String folder, ServletContext context, Set<String> pages) {
        Set<String> inside = context.getResourcePaths(folder);
        for (String path : inside == null ? Set.<String>of() : inside) {
            if (path.endsWith(".xhtml")) {
                pages.add(path);
            } else if (path.endsWith("/")
                    && !path.equals("/WEB-INF/")
                    && !path.equals("/resources/")) {
                collect(path, context, pages);
            }
        }
    }

    /**
     * @param template of the resource that answers, below {@code /api/}; empty if none does
     */
    String of(String path, String template) {
        if (path.startsWith("/api/v1/links/")) {
            return "/api/v1/links/{token}";
        }
        if (!template.isEmpty()) {
            return "/api/" + CONDITION.matcher(template).replaceAll("{$1}");
        }
        if (pages.contains(path) || OTHERS.contains(path)) {
            return path;
        }
        if (path.startsWith("/jakarta.faces.resource/")) {
            return "/jakarta.faces.resource/*";
        }
        return path.startsWith("/api/") ? "/api/*" : "/*";
    }
}
