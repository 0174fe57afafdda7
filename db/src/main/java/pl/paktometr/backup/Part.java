package pl.paktometr.backup;

import java.util.regex.Pattern;

/**
 * One entry of the file.
 *
 * @param name what it is of, a slash, and which: {@code rows/account.sql}
 */
public record Part(String name, long bytes, String sha256) {
    static final String KEPT = "kept";
    private static final String SQL = ".sql";
    private static final Pattern NAME = Pattern.compile("[a-z]+/\\w[\\w.-]*");

    public Part {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name);
        }
    }

    static String sql(String kind, String object) {
        return kind + "/" + object + SQL;
    }

    String kind() {
        return name.substring(0, name.indexOf('/'));
    }

    String object() {
        String object = name.substring(name.indexOf('/') + 1);
        return object.endsWith(SQL) ? object.substring(0, object.length() - SQL.length()) : object;
    }
}
