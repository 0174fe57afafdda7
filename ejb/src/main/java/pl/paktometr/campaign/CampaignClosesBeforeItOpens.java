package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The window would be empty. */
public class CampaignClosesBeforeItOpens extends BusinessRuleBroken {
    CampaignClosesBeforeItOpens() {
        super(
                Kind.INVALID,
                Message.of("broken.campaign_closes_before_it_opens"),
                "A campaign must open before it closes");
    }
}
