package pl.paktometr.comparison;

import java.util.List;
import java.util.Map;
import pl.paktometr.shared.Message;

/**
 * A picture with what else could have been chosen.
 *
 * @param selection with its region and year in it
 * @param years there is something to compare of, the newest first
 * @param measures by code, in the order of the questionnaire
 * @param counties those of the region; none of the country
 * @param least how many units a figure needs to be shown to this reader; above 1 much cannot be
 *     chosen, see {@link ChoiceWithheld}
 */
public record Look(
        Selection selection,
        Picture picture,
        List<Integer> years,
        Map<String, Message> measures,
        List<Place> counties,
        int least) {}
