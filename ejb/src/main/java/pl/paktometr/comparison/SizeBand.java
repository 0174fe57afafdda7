package pl.paktometr.comparison;

/** How many inhabitants a unit has, in bands of similar circumstances. */
public enum SizeBand {
    BELOW_5_000(0, 5_000),
    BELOW_10_000(5_000, 10_000),
    BELOW_20_000(10_000, 20_000),
    BELOW_50_000(20_000, 50_000),
    BELOW_100_000(50_000, 100_000),
    FROM_100_000(100_000, Integer.MAX_VALUE);

    private final int least;
    private final int below;

    SizeBand(int least, int below) {
        this.least = least;
        this.below = below;
    }

    /** A unit of an unknown number of inhabitants, which is 0, is in none. */
    boolean holds(int inhabitants) {
        return inhabitants > 0 && inhabitants >= least && inhabitants < below;
    }
}
