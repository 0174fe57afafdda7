package pl.paktometr.peer;

import pl.paktometr.scoring.Points;

/** Where a unit stands among its peers. Equal is what is shown as equal. */
public enum Place {
    ABOVE_UPPER_QUARTILE,
    ABOVE_MEDIAN,
    AT_MEDIAN,
    BELOW_MEDIAN,
    BELOW_LOWER_QUARTILE;

    static Place of(Points own, Quartiles peers) {
        int side = compare(own, peers.median());
        if (side == 0) {
            return AT_MEDIAN;
        }
        if (side > 0) {
            return compare(own, peers.upper()) > 0 ? ABOVE_UPPER_QUARTILE : ABOVE_MEDIAN;
        }
        return compare(own, peers.lower()) < 0 ? BELOW_LOWER_QUARTILE : BELOW_MEDIAN;
    }

    private static int compare(Points one, Points other) {
        return one.shown().compareTo(other.shown());
    }
}
