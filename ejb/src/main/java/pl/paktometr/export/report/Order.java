package pl.paktometr.export.report;

import java.util.Map;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.export.Wording;
import pl.paktometr.shared.Progress;

/**
 * What somebody asks a report for.
 *
 * @param choices what else they chose, by the names the report gives its choices
 */
public record Order(
        Campaign campaign, Map<String, String> choices, Wording wording, Progress progress) {}
