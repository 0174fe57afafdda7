package pl.paktometr.campaign;

import java.util.Locale;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** Answers are taken only inside the campaign's window. */
public class CampaignNotOpen extends BusinessRuleBroken {
    CampaignNotOpen(Campaign campaign) {
        super(
                Kind.CONFLICT,
                Message.of(
                        "broken.campaign_not_open."
                                + campaign.state().name().toLowerCase(Locale.ROOT),
                        String.valueOf(campaign.year())),
                "The campaign of " + campaign.year() + " is " + campaign.state());
    }
}
