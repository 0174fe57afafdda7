package pl.paktometr.commitment;

import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.unit.County;

/**
 * Article × unit.
 *
 * @param lines with the county's tally and means
 * @param units the signatories asked, the county's office first, then by name
 */
public record CountyCommitments(
        Campaign campaign, County county, List<Line> lines, List<SignatoryCommitments> units) {

    public CountyCommitments {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }
}
