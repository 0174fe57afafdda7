package pl.paktometr.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser keeps of a person who once signed in with it, so that whoever guesses passwords
 * elsewhere locks nobody out here. It opens nothing by itself. Its key is the hash of the password
 * with its salt, which nobody outside knows: so nothing is stored, and a new password ends all
 * marks.
 */
final class BrowserMark {

    private static final String MAC = "HmacSHA256";
    private static final Pattern BETWEEN = Pattern.compile("\\.");

    private BrowserMark() {}

    /** 43 characters of base64url. */
    static String of(String login, String passwordHash) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(passwordHash.getBytes(StandardCharsets.UTF_8), MAC));
            byte[] mark = mac.doFinal(("browser " + login).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + MAC, impossible);
        }
    }

    /**
     * @param offered marks of several people who share the browser, with dots between
     */
    static boolean isAmong(String offered, String mark) {
        byte[] expected = mark.getBytes(StandardCharsets.UTF_8);
        return BETWEEN.splitAsStream(offered)
                .anyMatch(
                        each ->
                                MessageDigest.isEqual(
                                        expected, each.getBytes(StandardCharsets.UTF_8)));
    }
}
