package pl.paktometr.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says.
 *
 * @param product where the built server and EAR lie
 * @param httpPort 0 for any free one
 * @param database a database of the operator's own, or null for the embedded one
 * @param demoPassword null unless the environment fixes it
 * @param publicUrl where people reach the product, or null for the address it listens on
 * @param metricsToken what opens the metrics, or null for one made at random
 */
record Settings(
        Path product,
        Path folder,
        int httpPort,
        @Nullable DatabaseAddress database,
        @Nullable String demoPassword,
        @Nullable String publicUrl,
        @Nullable String metricsToken,
        String memory) {

    private static final int SHORTEST_TOKEN = 20;
    private static final Set<String> TLS = Set.of("none", "starttls", "tls");

    /**
     * The server reads for itself what letters need; here it is only checked, so that a mistake
     * shows at once.
     */
    static Settings from(Map<String, String> environment, Path checkout) {
        checkSmtp(environment);
        return new Settings(
                checkout.resolve("ear/target").toAbsolutePath().normalize(),
                checkout.resolve(environment.getOrDefault("PAKTOMETR_VAR", "var"))
                        .toAbsolutePath()
                        .normalize(),
                port(
                        "PAKTOMETR_HTTP_PORT",
                        environment.getOrDefault("PAKTOMETR_HTTP_PORT", "8080")),
                DatabaseAddress.from(environment),
                environment.get("PAKTOMETR_DEMO_PASSWORD"),
                publicUrl(environment),
                metricsToken(environment),
                environment.getOrDefault("PAKTOMETR_MEMORY", "768m"));
    }

    private static void checkSmtp(Map<String, String> environment) {
        if (text(environment, "PAKTOMETR_SMTP_HOST").isEmpty()) {
            return;
        }
        String tls = text(environment, "PAKTOMETR_SMTP_TLS");
        if (!tls.isEmpty() && !TLS.contains(tls.toLowerCase(Locale.ROOT))) {
            throw new LaunchFailed("PAKTOMETR_SMTP_TLS is none, starttls or tls, not: " + tls);
        }
        String port = text(environment, "PAKTOMETR_SMTP_PORT");
        if (!port.isEmpty()) {
            port("PAKTOMETR_SMTP_PORT", port);
        }
        if (!text(environment, "PAKTOMETR_MAIL_FROM").contains("@")) {
            throw new LaunchFailed(
                    "PAKTOMETR_SMTP_HOST needs PAKTOMETR_MAIL_FROM, the address letters come"
                            + " from.");
        }
    }

    private static @Nullable String publicUrl(Map<String, String> environment) {
        String url = text(environment, "PAKTOMETR_PUBLIC_URL");
        if (!url.isEmpty() && !url.matches("https?://[^\\s?#]+")) {
            throw new LaunchFailed("PAKTOMETR_PUBLIC_URL is no address of a site: " + url);
        }
        return url.isEmpty() ? null : url;
    }

    private static @Nullable String metricsToken(Map<String, String> environment) {
        String token = text(environment, "PAKTOMETR_METRICS_TOKEN");
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            throw new LaunchFailed(
                    "PAKTOMETR_METRICS_TOKEN needs %d characters.".formatted(SHORTEST_TOKEN));
        }
        return token.isEmpty() ? null : token;
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static int port(String name, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new LaunchFailed(name + " is no port: " + text);
    }
}
