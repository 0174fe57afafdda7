package pl.paktometr.history;

import java.util.List;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.shared.Message;

/**
 * What a file of past answers would become, or in the answer to applying it what it became.
 *
 * @param upload under which number its rows are kept
 * @param units those that get answers, by county and name
 * @param wrong rows that cannot be taken, in the order of the file
 */
public record PastPreview(
        long upload, String fileName, List<UnitLine> units, List<WrongLine> wrong) {

    /**
     * What one unit gets.
     *
     * @param missing how many scored questions stay without an answer; each counts 0
     */
    public record UnitLine(AskedUnit unit, int answers, int missing) {}

    /** A row that cannot be taken, and why. */
    public record WrongLine(PastLine row, Message why) {}

    public int answers() {
        return units.stream().mapToInt(UnitLine::answers).sum();
    }
}
