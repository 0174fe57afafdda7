package pl.paktometr.web.shared.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scheme of a header <em>Authorization</em> that carries a token (RFC 6750). */
public final class Bearer {
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /**
     * @param authorization the header; null if there is none
     */
    public static Optional<String> token(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
