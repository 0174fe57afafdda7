package pl.paktometr.bench;

import org.jspecify.annotations.Nullable;

/**
 * A view and how long it took.
 *
 * @param first milliseconds of the very first request after the server's start
 * @param busy milliseconds that server and database kept processors busy with a request, on average
 * @param kilobytes as sent, compressed
 * @param before the same view with the units there are; null if this is that
 */
record Measured(
        String view,
        double first,
        Timing timing,
        double busy,
        int kilobytes,
        @Nullable Measured before) {
    static final double MEDIAN_LIMIT = 150;
    static final double P95_LIMIT = 400;
    static final double RATIO_LIMIT = 2;

    /** How many times as long as with the units there are, at the median; 1 if this is that. */
    double ratio() {
        return before == null ? 1 : timing.median() / before.timing.median();
    }

    boolean isInTime() {
        return timing.median() <= MEDIAN_LIMIT && timing.p95() <= P95_LIMIT;
    }

    boolean isKept() {
        return before == null ? isInTime() : ratio() <= RATIO_LIMIT;
    }

    String verdict() {
        if (isKept()) {
            return "ok";
        }
        return before != null && isInTime() ? "MISSED, yet within 150/400" : "MISSED";
    }
}
