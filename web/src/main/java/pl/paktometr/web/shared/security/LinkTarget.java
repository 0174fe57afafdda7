package pl.paktometr.web.shared.security;

import java.util.regex.Pattern;

/** Which addresses of the API a link may open: those of tables and files, which only read. */
public final class LinkTarget {
    private static final int LONGEST = 1000;
    private static final Pattern DATA =
            Pattern.compile(
                    "/api/v1/(comparison/[a-z]+\\.csv"
                            + "|regions/[0-9]{2}/campaigns/[0-9]{4}/(exports/[a-z-]+\\.[a-z-]+|commitments\\.csv))"
                            + "(\\?[A-Za-z0-9_.,;&=%+*-]*)?");

    private LinkTarget() {}

    public static boolean isData(String target) {
        return target.length() <= LONGEST && DATA.matcher(target).matches();
    }
}
