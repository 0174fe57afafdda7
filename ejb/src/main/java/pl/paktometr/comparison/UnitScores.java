package pl.paktometr.comparison;

import java.util.Map;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.response.ResponseState;
import pl.paktometr.unit.County;

/**
 * A unit that was asked, and what it scored.
 *
 * @param scores by code, {@value #TOTAL} and the areas at least; empty unless its submission is in
 *     force
 */
public record UnitScores(
        AskedUnit unit, County county, ResponseState state, Map<String, Figure> scores) {

    /** The code of the total among the scores. */
    public static final String TOTAL = "TOTAL";

    public boolean answered() {
        return state.answered();
    }

    public Figure total() {
        return score(TOTAL);
    }

    public Figure score(String code) {
        return scores.getOrDefault(code, Figure.NO_DATA);
    }
}
