package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** A region has one campaign a year. */
public class CampaignExists extends BusinessRuleBroken {
    CampaignExists(TerytCode region, int year) {
        super(
                Kind.CONFLICT,
                Message.of("broken.campaign_exists", region.digits(), String.valueOf(year)),
                "Region " + region + " already has a campaign for " + year);
    }
}
