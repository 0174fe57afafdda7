package pl.paktometr.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;

@Entity
@Table(name = "plan_item")
@IdClass(PlanItemEntity.Key.class)
class PlanItemEntity {
    record Key(long campaignId, String unit, String code) implements Serializable {}

    @Id private long campaignId;
    @Id private String unit;
    @Id private String code;

    @Column(length = 65_535)
    private @Nullable String startedFrom;

    @Column(length = 65_535)
    private String target;

    private String owner;
    private LocalDate due;

    @Column(length = 65_535)
    private String note;

    private int version;
    @Column private String changedBy;
    @Column private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    PlanItemEntity() {}

    @SuppressWarnings("NullAway.Init") // keep() sets the rest
    PlanItemEntity(Key key, Optional<String> startedFrom) {
        this.campaignId = key.campaignId();
        this.unit = key.unit();
        this.code = key.code();
        this.startedFrom = startedFrom.orElse(null);
    }

    /**
     * @throws PlanRefused naming the field that is wrong
     */
    void keep(String aim, PlanIntent intent, String login, Instant at) {
        due = intent.checkedDue();
        target = aim;
        owner = intent.owner();
        note = intent.note();
        changedBy = login;
        changedAt = at;
        version++;
    }

    long campaignId() {
        return campaignId;
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    PlanItem of(Campaign campaign, FollowingYear following) {
        Optional<String> before = Optional.ofNullable(startedFrom);
        return new PlanItem(
                campaign.year(),
                campaign.edition(),
                code,
                before,
                target,
                owner,
                due,
                note,
                version,
                following.verdict(code, before, target),
                following.reached(code));
    }
}
