package pl.paktometr.campaign;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COUNTRY_ANALYST;
import static pl.paktometr.shared.Roles.SIGNED_IN;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.paktometr.account.Access;
import pl.paktometr.pact.Pacts;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.ReasonNeeded;
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
    @Inject Event<CampaignTurned> turning;
    @Inject Event<CampaignPublishing> publishing;
    @Inject Event<DeadlineExtended> extension;
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
        return entities(region).stream().map(campaign -> campaign.at(now)).toList();
    }

    /** The campaigns of all regions, newest year first. */
    @RolesAllowed({ADMINISTRATOR, COUNTRY_ANALYST})
    public List<Campaign> everywhere() {
        Instant now = clock.instant();
        return em.createQuery(
                        "select c from CampaignEntity c order by c.year desc, c.region",
                        CampaignEntity.class)
                .getResultStream()
                .map(campaign -> campaign.at(now))
                .toList();
    }

    /**
     * May this caller see what single units of the region answered and scored? One edition that
     * withholds small groups is enough to say no, for a year also tells of the one before.
     *
     * @throws ResponseWithheld when not
     */
    public void mayShowUnits(TerytCode region) {
        refuse(!access.caller().readsResponses(), region);
    }

    /**
     * As {@link #mayShowUnits} of one unit; its own people always may.
     *
     * @throws ResponseWithheld when not
     */
    public void mayShow(TerytCode unit) {
        refuse(!access.caller().readsResponsesOf(unit), unit.region());
    }

    private void refuse(boolean outsider, TerytCode region) {
        if (outsider && ofRegion(region).stream().anyMatch(it -> it.smallestGroup() > 1)) {
            throw new ResponseWithheld(region);
        }
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
     * Plans a round; it opens and closes by the clock. Who is asked is settled now: a unit that
     * signs the pact, or comes into being, later on is not asked.
     *
     * @throws CampaignExists if the region has one for that year
     * @throws NobodyAsked if the plan leaves nobody to ask
     */
    @RolesAllowed(ANALYST)
    public Campaign create(TerytCode region, CampaignPlan plan) {
        access.mayReadRegion(region);
        record(Deed.Kind.CAMPAIGN_CREATED, region, plan);
        return begin(region, plan).at(clock.instant());
    }

    /**
     * What the region would do next: the same as in its last campaign, a year later; the usual if
     * it had none.
     *
     * @param edition of the questionnaire, if there is no campaign to take it from
     */
    @RolesAllowed(ANALYST)
    public CampaignPlan proposal(TerytCode region, int edition) {
        access.mayReadRegion(region);
        return entities(region).stream()
                .findFirst()
                .map(last -> last.plan().nextYear(codes(last.at(clock.instant()).id())))
                .orElseGet(
                        () ->
                                CampaignPlan.usual(
                                        clock.instant().atZone(ZoneOffset.UTC).getYear() - 1,
                                        edition));
    }

    /** As it was decided, without the units chosen. */
    @RolesAllowed(ANALYST)
    public CampaignPlan plan(TerytCode region, int year) {
        access.mayReadRegion(region);
        return entity(region, year, LockModeType.NONE).plan();
    }

    /** On which days before the end the product itself writes to whom. */
    @RolesAllowed(SYSTEM)
    public ReminderPlan reminders(TerytCode region, int year) {
        return entity(region, year, LockModeType.NONE).plan().reminders();
    }

    /**
     * Changes days, signing, ranking and reminders; whom it asks about which year stays.
     *
     * @throws CampaignNotOpen once it is published
     */
    @RolesAllowed(ANALYST)
    public void change(TerytCode region, CampaignPlan plan) {
        access.mayReadRegion(region);
        CampaignEntity campaign = entity(region, plan.year(), LockModeType.PESSIMISTIC_WRITE);
        campaign.at(clock.instant()).mustNotBePublished();
        campaign.change(plan);
        record(Deed.Kind.CAMPAIGN_CHANGED, region, plan);
    }

    /**
     * Ends answering and signing now, before their day.
     *
     * @throws CampaignNotOpen unless it is open
     */
    @RolesAllowed(ANALYST)
    public void close(TerytCode region, int year) {
        access.mayReadRegion(region);
        CampaignEntity campaign = entity(region, year, LockModeType.PESSIMISTIC_WRITE);
        campaign.close(clock.instant().truncatedTo(ChronoUnit.MICROS));
        record(Deed.Kind.CAMPAIGN_CHANGED, region, campaign.plan());
    }

    /**
     * Gives one unit more time for answering and signing.
     *
     * @param until first instant at which nothing more is taken from it
     * @param because shown to the unit
     * @throws ExtensionTooShort unless that is later than now and than the time it has
     * @throws pl.paktometr.shared.ReasonNeeded if none is given
     */
    @RolesAllowed(ANALYST)
    public void extend(TerytCode region, int year, TerytCode unit, Instant until, String because) {
        access.mayReadRegion(region);
        Campaign campaign = one(region, year);
        campaign.mustNotBePublished();
        AskedUnit asked = asked(campaign.id(), unit);
        if (until.isAfter(CampaignPlan.END)) {
            throw new CampaignOutOfTime();
        }
        if (!until.isAfter(campaign.of(asked).closes()) || !until.isAfter(campaign.asOf())) {
            throw new ExtensionTooShort();
        }
        em.find(
                        CampaignUnitEntity.class,
                        new CampaignUnitEntity.Key(campaign.id(), asked.code().digits()))
                .extend(new Extension(until, ReasonNeeded.in(because)));
        em.flush();
        AskedUnit extended = asked(campaign.id(), unit);
        extension.fire(new DeadlineExtended(campaign.of(extended), extended));
        deeds.fire(Deed.onUnit(Deed.Kind.DEADLINE_EXTENDED, asked.teryt(), year + " " + until));
    }

    /**
     * Freezes the edition: nothing is signed, returned or accepted any more.
     *
     * @throws CampaignNotOpen if it is published already
     * @throws pl.paktometr.shared.BusinessRuleBroken if somebody concerned objects; see {@link
     *     CampaignPublishing}
     */
    @RolesAllowed(ANALYST)
    public void publish(TerytCode region, int year) {
        access.mayReadRegion(region);
        CampaignEntity campaign = entity(region, year, LockModeType.PESSIMISTIC_WRITE);
        publishing.fire(new CampaignPublishing(campaign.at(clock.instant())));
        campaign.publish(clock.instant().truncatedTo(ChronoUnit.MICROS));
        deeds.fire(
                Deed.inRegion(Deed.Kind.CAMPAIGN_PUBLISHED, region.digits(), String.valueOf(year)));
    }

    /** Those of all regions that are not published, whether they run or not. */
    @RolesAllowed(SYSTEM)
    public List<Campaign> unpublished() {
        Instant now = clock.instant();
        return em.createQuery(
                        "select c from CampaignEntity c where c.publishedAt is null order by c.id",
                        CampaignEntity.class)
                .getResultStream()
                .map(campaign -> campaign.at(now))
                .toList();
    }

    /** Campaigns of all regions that the clock led somewhere nobody was told of. */
    @RolesAllowed(SYSTEM)
    public List<Long> unannounced() {
        return em.createQuery(
                        """
                        select c.id from CampaignEntity c where c.publishedAt is null
                        and (c.announced = pl.paktometr.campaign.Campaign.State.PLANNED
                             and c.opensAt <= :now
                          or c.announced <> pl.paktometr.campaign.Campaign.State.CLOSED
                             and c.closesAt <= :now)
                        order by c.id
                        """,
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Tells everybody concerned, once: servers that try at the same time queue for the row. */
    @RolesAllowed(SYSTEM)
    public void announce(long campaignId) {
        CampaignEntity entity =
                em.find(CampaignEntity.class, campaignId, LockModeType.PESSIMISTIC_WRITE);
        if (entity.announce(clock.instant())) {
            Campaign campaign = entity.at(clock.instant());
            turning.fire(new CampaignTurned(campaign));
            deeds.fire(
                    Deed.inRegion(
                            campaign.state() == Campaign.State.OPEN
                                    ? Deed.Kind.CAMPAIGN_OPENED
                                    : Deed.Kind.CAMPAIGN_CLOSED,
                            campaign.region().digits(),
                            String.valueOf(campaign.year())));
        }
    }

    /** As {@link #create}, for rounds that no person plans; nobody is told that they are open. */
    @RolesAllowed(SYSTEM)
    public Campaign load(TerytCode region, CampaignPlan plan) {
        CampaignEntity entity = begin(region, plan);
        entity.announce(clock.instant());
        return entity.at(clock.instant());
    }

    private CampaignEntity begin(TerytCode region, CampaignPlan plan) {
        questionnaires.edition(plan.edition());
        if (find(region, plan.year()).isPresent()) {
            throw new CampaignExists(region, plan.year());
        }
        CampaignEntity entity = new CampaignEntity(region, plan);
        em.persist(entity);
        em.flush();
        long id = entity.at(clock.instant()).id();
        Set<TerytCode> signatories = pacts.signatories(region);
        List<Unit> asked =
                units.ofRegion(region).stream()
                        .filter(
                                unit ->
                                        switch (plan.asking()) {
                                            case EVERYONE -> true;
                                            case SIGNATORIES -> signatories.contains(unit.code());
                                            case CHOSEN -> plan.chosen().contains(unit.code());
                                        })
                        .toList();
        if (asked.isEmpty()) {
            throw new NobodyAsked();
        }
        asked.forEach(
                unit ->
                        em.persist(
                                new CampaignUnitEntity(
                                        id, unit, signatories.contains(unit.code()))));
        em.flush();
        announcement.fire(new CampaignCreated(id));
        return entity;
    }

    private void record(Deed.Kind kind, TerytCode region, CampaignPlan plan) {
        deeds.fire(
                Deed.inRegion(
                        kind,
                        region.digits(),
                        "%d %s %s %s %s"
                                .formatted(
                                        plan.year(),
                                        plan.opens(),
                                        plan.closes(),
                                        plan.signedBy(),
                                        plan.signing())));
    }

    private Set<TerytCode> codes(long campaignId) {
        return asked(campaignId).stream().map(AskedUnit::code).collect(Collectors.toSet());
    }

    private Optional<AskedUnit> findAsked(long campaignId, TerytCode unit) {
        return Optional.ofNullable(
                        em.find(
                                CampaignUnitEntity.class,
                                new CampaignUnitEntity.Key(campaignId, unit.digits())))
                .map(CampaignUnitEntity::asked);
    }

    private Optional<Campaign> find(TerytCode region, int year) {
        return findEntity(region, year, LockModeType.NONE)
                .map(campaign -> campaign.at(clock.instant()));
    }

    private CampaignEntity entity(TerytCode region, int year, LockModeType lock) {
        return findEntity(region, year, lock).orElseThrow(() -> new NoSuchCampaign(region, year));
    }

    private Optional<CampaignEntity> findEntity(TerytCode region, int year, LockModeType lock) {
        return em.createQuery(
                        "select c from CampaignEntity c where c.region = :region and c.year = :year",
                        CampaignEntity.class)
                .setParameter("region", region.digits())
                .setParameter("year", year)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private List<CampaignEntity> entities(TerytCode region) {
        return em.createQuery(
                        "select c from CampaignEntity c where c.region = :region order by c.year desc",
                        CampaignEntity.class)
                .setParameter("region", region.digits())
                .getResultList();
    }
}
