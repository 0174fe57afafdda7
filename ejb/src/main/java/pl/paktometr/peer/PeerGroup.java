package pl.paktometr.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * The peers of a unit as they may be told: how many and what sort, never who.
 *
 * @param size how many they are
 * @param from the inhabitants of the smallest, rounded down to hundreds; 0 where there is none
 * @param to the inhabitants of the largest, rounded up to hundreds; 0 where there is none
 * @param answered how many of that circle answered, this unit left out
 * @param asked how many of that circle were asked, this unit left out
 * @param known NONE, or why there are no figures of this group at all
 */
public record PeerGroup(
        Circle circle, int size, int from, int to, int answered, int asked, Untold known) {

    private static final int HUNDREDS = -2;

    /**
     * @param settled whether nobody submits any more: before that two looks would show, by their
     *     difference, what a newcomer scored
     */
    static PeerGroup of(Candidate unit, PeerChoice choice, boolean settled) {
        return new PeerGroup(
                choice.circle(),
                choice.members().size(),
                rounded(inhabitants(choice).min().orElse(0), RoundingMode.FLOOR),
                rounded(inhabitants(choice).max().orElse(0), RoundingMode.CEILING),
                choice.answered(),
                choice.asked().size(),
                known(unit, choice, settled));
    }

    /** The most there can be. */
    public static int most() {
        return PeerChoice.MOST;
    }

    /** How many must contribute to a figure, or it is withheld. */
    public static int least() {
        return PeerChoice.LEAST;
    }

    private static Untold known(Candidate unit, PeerChoice choice, boolean settled) {
        if (!unit.isCounted()) {
            return Untold.POPULATION_UNKNOWN;
        }
        if (choice.answered() == 0) {
            return Untold.NO_DATA;
        }
        return settled && choice.members().size() >= PeerChoice.LEAST
                ? Untold.NONE
                : Untold.WITHHELD;
    }

    private static IntStream inhabitants(PeerChoice choice) {
        return choice.members().stream().mapToInt(Candidate::inhabitants);
    }

    private static int rounded(int inhabitants, RoundingMode mode) {
        return BigDecimal.valueOf(inhabitants).setScale(HUNDREDS, mode).intValueExact();
    }
}
