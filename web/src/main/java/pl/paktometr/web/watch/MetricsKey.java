package pl.paktometr.web.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The secret that opens the metrics.
 *
 * @param secret null or empty where there is none; then nothing opens them
 */
record MetricsKey(@Nullable String secret) {
    private static final String BEARER = "Bearer ";

    /**
     * @param authorization the header of that name
     */
    boolean opens(@Nullable String authorization) {
        return secret != null
                && !secret.isBlank()
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && MessageDigest.isEqual(
                        secret.strip().getBytes(StandardCharsets.UTF_8),
                        authorization
                                .substring(BEARER.length())
                                .strip()
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "MetricsKey";
    }
}
