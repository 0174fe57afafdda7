package pl.paktometr.commitment;

import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.unit.County;

/**
 * Article × county.
 *
 * @param counties in which a signatory was asked, by code
 */
public record RegionCommitments(Campaign campaign, List<County> counties, List<Line> lines) {

    public RegionCommitments {
        counties = List.copyOf(counties);
        lines = List.copyOf(lines);
    }
}
