package pl.paktometr.rest.response;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The version a client saw. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * From {@code "3"} or {@code 3}; a weak tag never matches anything, so it is refused.
     *
     * @throws UnreadableRequest if it is no version
     */
    public static OptionalInt version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return OptionalInt.empty();
        }
        String bare = ifMatch.strip().replaceFirst("^\"(.*)\"$", "$1");
        if (!bare.matches("[0-9]{1,9}")) {
            throw new UnreadableRequest("broken.if_match", ifMatch);
        }
        return OptionalInt.of(Integer.parseInt(bare));
    }
}
