package pl.paktometr.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/**
 * A published edition as everybody may see it.
 *
 * @param least how many units a figure needs to be shown
 * @param state differs as soon as anything differs, as after an erratum
 * @param places the region, its counties, and its units where they may be shown
 */
public record PublishedEdition(
        Campaign campaign,
        Questionnaire questionnaire,
        int least,
        String state,
        List<Place> places) {

    /**
     * A place and what it scored.
     *
     * @param within the code of the place it belongs to; null for the region
     * @param figures by code, the total first, then areas and results
     */
    public record Place(
            Selection.Level level,
            TerytCode code,
            Message label,
            @Nullable TerytCode within,
            int asked,
            int answered,
            Map<String, Figure> figures) {}
}
