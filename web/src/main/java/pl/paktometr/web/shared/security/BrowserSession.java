package pl.paktometr.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.SignedIn;

/**
 * Who signed in with this browser, when, and the secret that only our own pages know.
 *
 * @param credentials as {@link SignedIn#credentials}
 * @param csrf 43 characters of base64url
 */
public record BrowserSession(String login, Instant since, Instant credentials, String csrf)
        implements Serializable {

    private static final String NAME = BrowserSession.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    /** A working day; after that somebody else may sit there, whatever a page asks by itself. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration NOT_QUITE_AT_ONCE = Duration.ofMinutes(1);

    public static Optional<BrowserSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (BrowserSession) session.getAttribute(NAME));
    }

    /** Under a new session id, so that one planted in the browser beforehand is worth nothing. */
    public static void begin(HttpServletRequest request, SignedIn person, Instant at) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String csrf = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
        session.setAttribute(
                NAME, new BrowserSession(person.caller().login(), at, person.credentials(), csrf));
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * One that began later than now was begun while the clock was fast: nobody knows how long ago.
     */
    boolean lasts(Instant at) {
        return at.isBefore(since.plus(LONGEST)) && !since.isAfter(at.plus(NOT_QUITE_AT_ONCE));
    }

    boolean knows(@Nullable String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        csrf.getBytes(StandardCharsets.UTF_8),
                        offered.getBytes(StandardCharsets.UTF_8));
    }
}
