package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** A slip of the finger: the year 20266. */
public class CampaignOutOfTime extends BusinessRuleBroken {
    CampaignOutOfTime() {
        super(
                Kind.INVALID,
                Message.of("broken.campaign_out_of_time"),
                "Years are 2000 to 2100, and days not beyond 2101");
    }
}
