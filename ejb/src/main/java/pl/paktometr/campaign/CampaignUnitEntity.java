package pl.paktometr.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.UnitKind;

@Entity
@Table(name = "campaign_unit")
@IdClass(CampaignUnitEntity.Key.class)
class CampaignUnitEntity {
    record Key(long campaignId, String unit) implements Serializable {}

    @Id private long campaignId;
    @Id private String unit;
    private String teryt;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;
    private String county;
    private @Nullable Integer population;
    private boolean signatory;
    private @Nullable Instant extendedUntil;
    private @Nullable String extendedBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    CampaignUnitEntity() {}

    CampaignUnitEntity(long campaignId, Unit unit, boolean signatory) {
        this.campaignId = campaignId;
        this.unit = unit.code().digits();
        this.teryt = unit.teryt();
        this.kind = unit.kind();
        this.name = unit.name();
        this.county = unit.county().digits();
        this.population = unit.population();
        this.signatory = signatory;
    }

    void extend(Extension extension) {
        extendedUntil = extension.until();
        extendedBecause = extension.because();
    }

    AskedUnit asked() {
        return new AskedUnit(
                TerytCode.of(unit),
                teryt,
                kind,
                name,
                TerytCode.of(county),
                population,
                signatory,
                extendedUntil == null || extendedBecause == null
                        ? null
                        : new Extension(extendedUntil, extendedBecause));
    }
}
