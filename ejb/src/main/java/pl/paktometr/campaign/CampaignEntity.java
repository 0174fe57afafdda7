package pl.paktometr.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private Instant signedBy;

    @Enumerated(EnumType.STRING)
    private Signing signing;

    @Enumerated(EnumType.STRING)
    private Ranking ranking;

    private int smallestGroup;

    @Enumerated(EnumType.STRING)
    private Asking asking;

    private String reminders;

    /** The last state the clock led to that was told to everybody concerned. */
    @Enumerated(EnumType.STRING)
    private State announced;

    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    CampaignEntity() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    CampaignEntity(TerytCode region, CampaignPlan plan) {
        this.region = region.digits();
        this.year = plan.year();
        this.edition = plan.edition();
        this.asking = plan.asking();
        this.announced = State.PLANNED;
        change(plan);
    }

    /** Everything but what was asked of whom about which year. */
    void change(CampaignPlan plan) {
        opensAt = plan.opens();
        closesAt = plan.closes();
        signedBy = plan.signedBy();
        signing = plan.signing();
        ranking = plan.ranking();
        smallestGroup = plan.smallestGroup();
        reminders = plan.reminders().stored();
    }

    void close(Instant now) {
        at(now).mustBeOpen();
        closesAt = now;
        signedBy = now;
    }

    /** From now on nothing but errata. */
    void publish(Instant now) {
        at(now).mustNotBePublished();
        publishedAt = now;
    }

    /** Whether the clock has led to a state nobody was told of; if so, it counts as told. */
    boolean announce(Instant now) {
        State state = at(now).state();
        boolean news = state.compareTo(announced) > 0;
        if (news) {
            announced = state;
        }
        return news;
    }

    CampaignPlan plan() {
        return new CampaignPlan(
                year,
                edition,
                opensAt,
                closesAt,
                signedBy,
                signing,
                ranking,
                smallestGroup,
                ReminderPlan.parse(reminders),
                asking,
                Set.of());
    }

    Campaign at(Instant now) {
        return new Campaign(
                id,
                TerytCode.of(region),
                year,
                edition,
                opensAt,
                closesAt,
                signedBy,
                signing,
                ranking,
                smallestGroup,
                publishedAt,
                now);
    }
}
