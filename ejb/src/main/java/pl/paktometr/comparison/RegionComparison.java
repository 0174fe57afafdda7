package pl.paktometr.comparison;

import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.unit.TerytCode;

/**
 * The counties of a region side by side.
 *
 * @param counties by code
 * @param region made from the units, not from the counties' figures
 */
public record RegionComparison(
        Campaign campaign, Aggregate aggregate, List<CountyScores> counties, Figures region) {

    /**
     * @throws NoSuchCounty if nobody was asked there
     */
    public CountyScores county(TerytCode code) {
        return counties.stream()
                .filter(row -> row.county().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchCounty(code));
    }
}
