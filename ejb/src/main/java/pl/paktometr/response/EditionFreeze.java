package pl.paktometr.response;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.shared.Sha256;

/** What an edition came to when it was published; never updated. */
@Entity
@Table(name = "edition_freeze")
class EditionFreeze {
    @Id private long campaignId;

    @Column(length = Integer.MAX_VALUE)
    private String canonical;

    private String sha256;
    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    EditionFreeze() {}

    /**
     * @param accepted by unit
     */
    EditionFreeze(Campaign campaign, List<Receipt> accepted, Instant at) {
        JsonArrayBuilder statements = JSON.createArrayBuilder();
        accepted.forEach(
                receipt ->
                        statements.add(
                                JSON.createObjectBuilder()
                                        .add("number", receipt.number())
                                        .add("sha256", receipt.sha256())));
        this.campaignId = campaign.id();
        this.canonical =
                JSON.createObjectBuilder()
                        .add("region", campaign.region().digits())
                        .add("year", campaign.year())
                        .add("edition", campaign.edition())
                        .add("accepted", statements)
                        .build()
                        .toString();
        this.sha256 = Sha256.of(canonical);
        this.frozenAt = at;
    }

    FrozenEdition frozen() {
        return new FrozenEdition(canonical, sha256, frozenAt);
    }
}
