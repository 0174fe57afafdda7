package pl.paktometr.response;

import java.util.Map;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.AnswerValue;

/**
 * A statement as it was signed, whatever has become of the response since.
 *
 * @param unit as it was when the campaign asked it
 * @param canonical the text whose UTF-8 bytes have the receipt's SHA-256
 */
public record Statement(
        long submissionId, Campaign campaign, AskedUnit unit, Receipt receipt, String canonical) {

    /** Read from the signed text itself, so that what is shown is what was signed. */
    public Map<String, AnswerValue> answers() {
        return CanonicalStatement.answers(canonical);
    }
}
