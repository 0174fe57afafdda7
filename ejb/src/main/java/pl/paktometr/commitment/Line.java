package pl.paktometr.commitment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.paktometr.unit.County;

/**
 * One commitment across a region or a county.
 *
 * @param evidence with the means of the region or county
 * @param counties by county in which a signatory was asked; in a county only itself
 * @param all of them together
 */
public record Line(
        Commitment commitment, List<Evidence> evidence, Map<County, Tally> counties, Tally all) {

    /** Nobody asked is no tally, so there is one for each of the columns. */
    public Tally of(County county) {
        return Objects.requireNonNull(counties.get(county));
    }
}
