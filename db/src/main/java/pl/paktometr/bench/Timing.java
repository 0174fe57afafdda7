package pl.paktometr.bench;

import java.util.Arrays;
import java.util.Collection;

/**
 * The same thing measured time and again: as a rule how long it took, in milliseconds.
 *
 * @param sorted the least first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Timing(double[] sorted) {

    static Timing of(double... measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return new Timing(sorted);
    }

    static Timing of(Collection<Double> measured) {
        return of(measured.stream().mapToDouble(Double::doubleValue).toArray());
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

    double p95() {
        return percentile(95);
    }

    /** By nearest rank: one that was measured, and at least so many of 100 are no greater. */
    double percentile(int percent) {
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }
}
