package pl.paktometr.campaign;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/** The region has no campaign for that year. */
public class NoSuchCampaign extends BusinessRuleBroken {
    NoSuchCampaign(TerytCode region, int year) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_campaign", region.digits(), String.valueOf(year)),
                "Region " + region + " has no campaign for " + year);
    }
}
