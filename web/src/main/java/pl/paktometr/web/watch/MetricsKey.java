package pl.paktometr.web.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import pl.paktometr.web.shared.security.Bearer;

/**
 * The secret that opens the metrics.
 *
 * @param secret null or empty where there is none; then nothing opens them
 */
record MetricsKey(@Nullable String secret) {
    /**
     * @param authorization the header of that name
     */
    boolean opens(@Nullable String authorization) {
        return secret != null
                && !secret.isBlank()
                && Bearer.token(authorization).filter(this::is).isPresent();
    }

    private boolean is(String token) {
        return secret != null
                && MessageDigest.isEqual(
                        secret.strip().getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "MetricsKey";
    }
}
