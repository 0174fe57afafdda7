package pl.paktometr.web.shared.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only ever within this installation, whatever the link says. */
public final class LocalAddress {

    /** One slash, not two, and none of the characters that browsers read as one or drop. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    private LocalAddress() {}

    /** The address itself if it is a local one, otherwise the home page. */
    public static String orHome(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }
}
