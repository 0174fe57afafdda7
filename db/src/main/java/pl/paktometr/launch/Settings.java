package pl.paktometr.launch;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says.
 *
 * @param product where the built server and EAR lie
 * @param httpPort 0 for any free one
 * @param database a database of the operator's own, or null for the embedded one
 * @param demoPassword null unless the environment fixes it
 */
record Settings(
        Path product,
        Path folder,
        int httpPort,
        @Nullable DatabaseAddress database,
        @Nullable String demoPassword,
        String memory) {

    static Settings from(Map<String, String> environment, Path checkout) {
        return new Settings(
                checkout.resolve("ear/target").toAbsolutePath().normalize(),
                checkout.resolve(environment.getOrDefault("PAKTOMETR_VAR", "var"))
                        .toAbsolutePath()
                        .normalize(),
                port(environment.getOrDefault("PAKTOMETR_HTTP_PORT", "8080")),
                DatabaseAddress.from(environment),
                environment.get("PAKTOMETR_DEMO_PASSWORD"),
                environment.getOrDefault("PAKTOMETR_MEMORY", "768m"));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new LaunchFailed("PAKTOMETR_HTTP_PORT is no port: " + text);
    }
}
