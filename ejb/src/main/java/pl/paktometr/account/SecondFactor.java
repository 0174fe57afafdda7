package pl.paktometr.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import pl.paktometr.shared.Sha256;

/**
 * Codes of an authenticator app (TOTP, RFC 6238: SHA-1, six digits, 30 seconds), and recovery codes
 * for the day on which the telephone is gone.
 */
final class SecondFactor {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = GENERATOR.getTimeStep();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 8;

    /** 112 bits: what may be kept by a plain hash (OWASP ASVS 5.0, 6.5.2). */
    private static final int RECOVERY_BYTES = 14;

    private static final String GROUPS_OF_FOUR = "(.{4})(?=.)";

    /** A telephone's clock may be that many steps off. */
    private static final int TOLERANCE = 1;

    private SecondFactor() {}

    /** 40 hexadecimal digits. */
    static String secret() {
        return random(SECRET_BYTES);
    }

    /** Shown once, in groups; each works once, with or without its hyphens. */
    static List<String> recoveryCodes() {
        return Stream.generate(() -> random(RECOVERY_BYTES))
                .map(code -> code.replaceAll(GROUPS_OF_FOUR, "$1-"))
                .limit(RECOVERY_CODES)
                .toList();
    }

    static String hash(String recoveryCode) {
        return Sha256.of(plain(recoveryCode));
    }

    /**
     * The step a code is of, if it is one of now and later than the last one used: whoever reads it
     * over a shoulder comes too late. One used while the clock was fast keeps nobody out.
     */
    static OptionalLong step(String secret, String code, long lastStep, Instant at) {
        long now = at.getEpochSecond() / STEP.toSeconds();
        long last = lastStep > now + TOLERANCE ? 0 : lastStep;
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> step > last)
                .filter(step -> code(secret, step).equals(plain(code)))
                .findFirst();
    }

    static String code(String secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(HexFormat.of().parseHex(secret), GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** People type spaces and hyphens where they see groups. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
