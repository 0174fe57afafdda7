package pl.paktometr.campaign;

import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SIGNED_IN;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.paktometr.account.Access;
import pl.paktometr.pact.Pacts;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.Units;

/** Door to the yearly rounds. */
@Stateless
@RolesAllowed({SIGNED_IN, SYSTEM})
public class Campaigns {
    @PersistenceContext EntityManager em;
    @Inject Units units;
    @Inject Pacts pacts;
    @Inject Questionnaires questionnaires;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<CampaignCreated> announcement;
    @Inject Event<Deed> deeds;

    /**
     * @throws NoSuchCampaign if the region has none for that year
     */
    public Campaign one(TerytCode region, int year) {
        return find(region, year).orElseThrow(() -> new NoSuchCampaign(region, year));
    }

    /** The region's campaigns, newest year first. */
    public List<Campaign> ofRegion(TerytCode region) {
        Instant now = clock.instant();
        return em
                .createQuery(
                        "select c from CampaignEntity c where c.region = :region order by c.year desc",
                        CampaignEntity.class)
                .setParameter("region", region.digits())
                .getResultList()
                .stream()
                .map(campaign -> campaign.at(now))
                .toList();
    }

    /** Everyone asked, by county and then name. */
    public List<AskedUnit> asked(long campaignId) {
        return em
                .createQuery(
                        "select u from CampaignUnitEntity u where u.campaignId = :campaign"
                                + " order by u.county, u.name, u.teryt",
                        CampaignUnitEntity.class)
                .setParameter("campaign", campaignId)
                .getResultList()
                .stream()
                .map(CampaignUnitEntity::asked)
                .toList();
    }

    /**
     * @throws UnitNotAsked if the campaign does not ask that unit
     */
    public AskedUnit asked(long campaignId, TerytCode unit) {
        return findAsked(campaignId, unit).orElseThrow(() -> new UnitNotAsked(unit));
    }

    public boolean asks(long campaignId, TerytCode unit) {
        return findAsked(campaignId, unit).isPresent();
    }

    /**
     * Plans a round that asks every unit the region has today; it opens and closes by the clock.
     *
     * @throws CampaignExists if the region has one for that year
     * @throws CampaignClosesBeforeItOpens if the window is empty
     */
    @RolesAllowed(ANALYST)
    public Campaign create(
            TerytCode region,
            int year,
            int edition,
            Instant opens,
            Instant closes,
            Signing signing) {
        access.mayReadRegion(region);
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.CAMPAIGN_CREATED,
                        region.digits(),
                        "%d %s %s %s".formatted(year, opens, closes, signing)));
        return load(region, year, edition, opens, closes, signing);
    }

    /** The year the analyst's region would report about next: the one after its last campaign. */
    @RolesAllowed(ANALYST)
    public int nextYear() {
        return ofRegion(access.caller().ownRegion()).stream()
                .findFirst()
                .map(last -> last.year() + 1)
                .orElseGet(() -> clock.instant().atZone(ZoneOffset.UTC).getYear() - 1);
    }

    /** As {@link #create}, for rounds that no person plans. */
    @RolesAllowed(SYSTEM)
    public Campaign load(
            TerytCode region,
            int year,
            int edition,
            Instant opens,
            Instant closes,
            Signing signing) {
        questionnaires.edition(edition);
        if (find(region, year).isPresent()) {
            throw new CampaignExists(region, year);
        }
        CampaignEntity entity = new CampaignEntity(region, year, edition, opens, closes, signing);
        em.persist(entity);
        em.flush();
        Campaign campaign = entity.at(clock.instant());
        Set<TerytCode> signatories = pacts.signatories(region);
        for (Unit unit : units.ofRegion(region)) {
            em.persist(
                    new CampaignUnitEntity(campaign.id(), unit, signatories.contains(unit.code())));
        }
        em.flush();
        announcement.fire(new CampaignCreated(campaign.id()));
        return campaign;
    }

    private Optional<AskedUnit> findAsked(long campaignId, TerytCode unit) {
        return Optional.ofNullable(
                        em.find(
                                CampaignUnitEntity.class,
                                new CampaignUnitEntity.Key(campaignId, unit.digits())))
                .map(CampaignUnitEntity::asked);
    }

    private Optional<Campaign> find(TerytCode region, int year) {
        return ofRegion(region).stream().filter(campaign -> campaign.year() == year).findFirst();
    }
}
