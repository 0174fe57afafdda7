package pl.paktometr.response;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a statement, as somebody copied it from a confirmation.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Checksum(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\p{Z}\\s\\u00ad\\u200b-]+");

    public Checksum {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not 64 hexadecimal digits: " + hex);
        }
    }

    /** In groups, on several lines, in capitals: as it is printed or typed; empty if it is none. */
    public static Optional<Checksum> in(String typed) {
        return Optional.of(BETWEEN_GROUPS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(digits -> HEX.matcher(digits).matches())
                .map(Checksum::new);
    }
}
