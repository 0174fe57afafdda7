package pl.paktometr.web.shared;

import org.jspecify.annotations.Nullable;

/** What people may write into an address, made harmless for a page. */
public final class Parameter {
    private Parameter() {}

    /** One that is missing is empty. */
    public static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    /** What is no year is a year without a campaign. */
    public static int year(String parameter) {
        return parameter.matches("[0-9]{4}") ? Integer.parseInt(parameter) : 0;
    }
}
