package pl.paktometr.web.shared.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.SignInRefused;
import pl.paktometr.web.shared.TooOften;

/**
 * How often one place may try. A whole office shares one address, so what is counted are failures,
 * and a browser that is known is not counted at all: nobody locks a colleague out.
 */
@ApplicationScoped
public class Limits {
    static final int FAILURES = 50;
    static final int LETTERS = 20;
    static final int FILES = 300;
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration FAILURE_EACH = Duration.ofSeconds(15);
    private static final Duration LETTER_EACH = Duration.ofMinutes(3);
    private static final Duration FILE_EACH = Duration.ofSeconds(1);
    private static final int KEYS = 20_000;
    private static final int NETWORK_BYTES = 8;

    @Inject Accounts accounts;
    @Inject Clock clock;

    private Allowance failures;
    private Allowance letters;
    private Allowance files;

    @PostConstruct
    void begin() {
        failures = new Allowance(FAILURES, FAILURE_EACH, KEYS, clock);
        letters = new Allowance(LETTERS, LETTER_EACH, KEYS, clock);
        files = new Allowance(FILES, FILE_EACH, KEYS, clock);
    }

    /**
     * Tries to sign somebody in, and counts it if it fails: however many colleagues come at once,
     * none stands in another's way.
     *
     * @throws TooOften instead of trying, if there were too many from this place
     */
    public <T> T signingIn(HttpServletRequest request, String login, Supplier<T> attempt) {
        long began = System.nanoTime();
        if (accounts.isKnown(login, KnownBrowser.marks(request))) {
            return attempt.get();
        }
        String place = place(request.getRemoteAddr());
        demand(failures.pause(place));
        try {
            return attempt.get();
        } catch (SignInRefused refused) {
            failures.take(place);
            sleep(untilBeat(Duration.ofNanos(System.nanoTime() - began)));
            throw refused;
        }
    }

    /**
     * Refusals are said on the beat: a login there is takes some milliseconds more than one there
     * is not, and nobody is to learn that.
     */
    static Duration untilBeat(Duration elapsed) {
        return Duration.ofNanos(BEAT.toNanos() - elapsed.toNanos() % BEAT.toNanos());
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @throws TooOften if too many letters were asked for from this place
     */
    public void letter(HttpServletRequest request) {
        demand(letters.take(place(request.getRemoteAddr())));
    }

    /** How long a person, or an unknown caller's place, has to wait for a file; zero for now. */
    Duration file(HttpServletRequest request) {
        return files.take(
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElseGet(() -> place(request.getRemoteAddr())));
    }

    private static void demand(Duration wait) {
        if (!wait.isZero()) {
            throw new TooOften(wait);
        }
    }

    /** Whoever has one address of IPv6 has the whole network it is in. */
    static String place(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // no name is looked up: with a colon in it, it is an address or nothing
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
