package pl.paktometr.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash the product uses wherever somebody may want to check it with other tools. */
public final class Sha256 {
    private Sha256() {}

    /** Over the text's UTF-8 bytes; 64 lower-case hexadecimal digits. */
    public static String of(String text) {
        return hex(digest(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** To be fed as the bytes go by; {@link #hex} says what it came to. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Of all that went through the digest and the last bytes; 64 lower-case hexadecimal digits. */
    public static String hex(MessageDigest digest, byte... last) {
        return HexFormat.of().formatHex(digest.digest(last));
    }
}
