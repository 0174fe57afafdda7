package pl.paktometr.commitment;

import java.util.List;

/**
 * One commitment of one unit.
 *
 * @param evidence with the unit's points
 */
public record UnitCommitment(Commitment commitment, Kept kept, List<Evidence> evidence) {}
