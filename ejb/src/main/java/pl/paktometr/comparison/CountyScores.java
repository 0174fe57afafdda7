package pl.paktometr.comparison;

import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.County;

/**
 * A county among the others of its region.
 *
 * @param rank 1 is the highest total, and equals share a rank; null unless at least half of its
 *     units answered
 */
public record CountyScores(County county, Figures figures, @Nullable Integer rank) {}
