package pl.paktometr.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Over https the names of cookies begin so that browsers take them from this very host alone, and
 * only if they are kept to https; over plain http they would not take them at all.
 */
public final class CookieNames {
    private static final String THIS_HOST = "__Host-";

    private CookieNames() {}

    public static String of(String name, HttpServletRequest request) {
        return of(name, request.isSecure());
    }

    public static String of(String name, boolean secure) {
        return secure ? THIS_HOST + name : name;
    }
}
