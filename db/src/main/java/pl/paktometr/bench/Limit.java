package pl.paktometr.bench;

import java.util.Locale;

/**
 * What a figure is to keep.
 *
 * @param most whether it may be no greater; otherwise it may be no less
 */
record Limit(double value, boolean most) {

    static Limit most(double value) {
        return new Limit(value, true);
    }

    static Limit least(double value) {
        return new Limit(value, false);
    }

    boolean isKeptBy(double figure) {
        return most ? figure <= value : figure >= value;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.6g", most ? "<=" : ">=", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }
}
