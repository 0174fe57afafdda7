package pl.paktometr.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.paktometr.campaign.Campaign.State;
import pl.paktometr.unit.TerytCode;

@Entity
@Table(name = "campaign")
class CampaignEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String region;
    private int year;
    private int edition;
    private Instant opensAt;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private Signing signing;

    @SuppressWarnings("NullAway.Init") // for JPA
    CampaignEntity() {}

    CampaignEntity(
            TerytCode region,
            int year,
            int edition,
            Instant opensAt,
            Instant closesAt,
            Signing signing) {
        if (!opensAt.isBefore(closesAt)) {
            throw new CampaignClosesBeforeItOpens();
        }
        this.region = region.digits();
        this.year = year;
        this.edition = edition;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.signing = signing;
    }

    Campaign at(Instant now) {
        State state =
                now.isBefore(opensAt)
                        ? State.PLANNED
                        : now.isBefore(closesAt) ? State.OPEN : State.CLOSED;
        return new Campaign(
                id, TerytCode.of(region), year, edition, opensAt, closesAt, signing, state);
    }
}
