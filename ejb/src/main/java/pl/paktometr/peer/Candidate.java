package pl.paktometr.peer;

import java.math.BigInteger;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.UnitKind;

/**
 * A unit the campaign asked, as far as it matters for being alike.
 *
 * @param population null where unknown
 * @param answered whether its submission is in force
 */
record Candidate(String unit, UnitKind kind, @Nullable Integer population, boolean answered) {

    /** A unit of nobody is as unlike as one of which nothing is known. */
    boolean isCounted() {
        return population != null && population > 0;
    }

    int inhabitants() {
        return population == null ? 0 : population;
    }

    /**
     * Nearest first: by how many times one is larger than the other, which orders as |log a − log
     * b| does but exactly. Of equally near ones the smaller comes first, then the lower code, so
     * that the group is the same at every look.
     */
    Comparator<Candidate> nearness() {
        Comparator<Candidate> byRatio = this::compareRatios;
        return byRatio.thenComparingInt(Candidate::inhabitants).thenComparing(Candidate::unit);
    }

    private int compareRatios(Candidate one, Candidate other) {
        return larger(one).multiply(smaller(other)).compareTo(larger(other).multiply(smaller(one)));
    }

    private BigInteger larger(Candidate other) {
        return BigInteger.valueOf(Math.max(inhabitants(), other.inhabitants()));
    }

    private BigInteger smaller(Candidate other) {
        return BigInteger.valueOf(Math.min(inhabitants(), other.inhabitants()));
    }
}
