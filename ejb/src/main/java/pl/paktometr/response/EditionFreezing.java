package pl.paktometr.response;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.CampaignPublishing;
import pl.paktometr.campaign.Campaigns;

/** Sees that an edition is decided before it is published, and keeps what it came to. */
@Dependent
class EditionFreezing {
    @PersistenceContext EntityManager em;
    @Inject ResponseQueries queries;
    @Inject Campaigns campaigns;
    @Inject Clock clock;

    void freeze(@Observes CampaignPublishing publishing) {
        Campaign campaign = publishing.campaign();
        if (campaign.state() != Campaign.State.CLOSED || campaign.takesSignatures()) {
            throw EditionNotDecided.stillRuns();
        }
        List<Response> all = queries.of(campaign.id());
        Set<String> awaited =
                all.stream()
                        .filter(response -> response.state().isAwaited())
                        .map(Response::unit)
                        .collect(Collectors.toSet());
        campaigns.asked(campaign.id()).stream()
                .filter(unit -> awaited.contains(unit.code().digits()))
                .filter(unit -> campaign.of(unit).takesSignatures())
                .findFirst()
                .ifPresent(
                        unit -> {
                            throw EditionNotDecided.hasTimeLeft(unit.name());
                        });
        long waiting =
                all.stream()
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
