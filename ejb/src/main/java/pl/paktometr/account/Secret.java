package pl.paktometr.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        return HexFormat.of().formatHex(sha256());
    }

    /** In constant time, also when the lengths differ. */
    boolean sameAs(Secret other) {
        return MessageDigest.isEqual(sha256(), other.sha256());
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
