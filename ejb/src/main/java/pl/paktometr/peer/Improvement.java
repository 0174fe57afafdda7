package pl.paktometr.peer;

import java.util.List;
import pl.paktometr.scoring.Step;

/**
 * A step up in a weak result.
 *
 * @param advisers the peers that earn at least as much there as the step would, as far as they
 *     agreed to be asked; by name
 */
public record Improvement(Step step, List<Adviser> advisers) {}
