package pl.paktometr.comparison;

import pl.paktometr.scoring.Points;

/**
 * How the scores of several units spread; by the definition that {@link Sample#quartile} names.
 *
 * @param units how many scores there are
 */
public record Quartiles(
        int units, Points least, Points first, Points median, Points third, Points greatest) {}
