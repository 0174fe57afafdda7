package pl.paktometr.comparison;

import pl.paktometr.scoring.Points;

/** Between what an incomplete figure can still end up, both ends included. */
public record Range(Points low, Points high) {}
