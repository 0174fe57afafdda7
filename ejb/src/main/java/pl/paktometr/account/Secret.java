package pl.paktometr.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import pl.paktometr.shared.Sha256;

/**
 * A random token given out once and recognised by its hash. At 256 random bits a plain SHA-256
 * cannot be reversed, so it needs neither salt nor a slow hash and can be looked up by an index.
 */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 64 lower-case hexadecimal digits. */
    String hash() {
        return Sha256.of(text);
    }

    /** In constant time, also when the lengths differ. */
    boolean sameAs(Secret other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    private byte[] bytes() {
        return hash().getBytes(StandardCharsets.US_ASCII);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
