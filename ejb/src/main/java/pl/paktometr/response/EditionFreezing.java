package pl.paktometr.response;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.CampaignPublishing;

/** Sees that an edition is decided before it is published, and keeps what it came to. */
@Dependent
class EditionFreezing {
    @PersistenceContext EntityManager em;
    @Inject ResponseQueries queries;
    @Inject Clock clock;

    void freeze(@Observes CampaignPublishing publishing) {
        Campaign campaign = publishing.campaign();
        if (campaign.state() != Campaign.State.CLOSED || campaign.takesSignatures()) {
            throw EditionNotDecided.stillRuns();
        }
        long waiting =
                queries.of(campaign.id()).stream()
                        .filter(response -> response.state() == ResponseState.SUBMITTED)
                        .count();
        if (waiting > 0) {
            throw EditionNotDecided.waiting((int) waiting);
        }
        em.persist(
                new EditionFreeze(
                        campaign,
                        queries.acceptedReceipts(campaign.id()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
