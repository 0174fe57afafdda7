package pl.paktometr.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;

/** Plans the next round of the analyst's own region: last year's, a year later. */
@Named
@RequestScoped
public class CampaignCreate {
    /** The edition of the questionnaire that the product ships. */
    private static final int EDITION = 1;

    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Messages messages;

    private final Once<CampaignForm> form =
            new Once<>(
                    () ->
                            new CampaignForm(
                                    campaigns.proposal(access.caller().ownRegion(), EDITION)));

    /** Before anything is shown, so that who may not plan sees nothing of it. */
    public void load() {
        getForm();
    }

    public String create() {
        Campaign campaign = campaigns.create(access.caller().ownRegion(), getForm().plan());
        messages.done("campaign_create.created", campaign.year());
        return "/campaign/edition.xhtml?faces-redirect=true&region=%s&year=%d"
                .formatted(campaign.region(), campaign.year());
    }

    public CampaignForm getForm() {
        return form.get();
    }
}
