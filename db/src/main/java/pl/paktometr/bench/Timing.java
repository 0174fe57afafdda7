package pl.paktometr.bench;

import java.util.Arrays;

/**
 * How long something took, time and again.
 *
 * @param sorted milliseconds, the least first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Timing(double[] sorted) {

    static Timing of(double... milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Timing(sorted);
    }

    double least() {
        return sorted[0];
    }

    double greatest() {
        return sorted[sorted.length - 1];
    }

    double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** By nearest rank: one that was measured, and at least 95 of 100 are no greater. */
    double p95() {
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }
}
