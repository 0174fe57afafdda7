package pl.paktometr.response;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.paktometr.campaign.CampaignCreated;
import pl.paktometr.campaign.Campaigns;

/** From the moment a campaign exists, a response waits for everyone it asks. */
@Dependent
class WaitingResponses {
    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;

    void begin(@Observes CampaignCreated created) {
        campaigns
                .asked(created.campaignId())
                .forEach(
                        unit ->
                                em.persist(
                                        new Response(created.campaignId(), unit.code().digits())));
        em.flush();
    }
}
