package pl.paktometr.export.workings;

import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.comparison.RegionComparison;
import pl.paktometr.questionnaire.Questionnaire;

/**
 * An edition with all that is needed to compute it once more.
 *
 * @param units everyone asked, by county
 * @param years the region's editions up to this one, oldest first; the last is this one
 */
public record Workings(
        Campaign campaign,
        Questionnaire questionnaire,
        List<UnitWorking> units,
        List<RegionComparison> years) {

    RegionComparison thisYear() {
        return years.get(years.size() - 1);
    }
}
