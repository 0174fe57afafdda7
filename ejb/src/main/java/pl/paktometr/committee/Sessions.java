package pl.paktometr.committee;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COMMITTEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/**
 * Door to the committee's sittings. The regional office prepares them; the committee recommends,
 * and either writes down what came of it. Nothing recommended is ever deleted.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Sessions {
    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;
    @Inject Units units;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /** The region's, the latest first. */
    public List<Session> of(TerytCode region) {
        access.mayReadRegion(region);
        return em.createQuery(
                        "select s from SessionEntity s where s.region = :region order by s.heldOn desc, s.id desc",
                        SessionEntity.class)
                .setParameter("region", region.digits())
                .getResultStream()
                .map(SessionEntity::session)
                .toList();
    }

    /**
     * @throws NoSuchSession if the region has none of that number
     */
    public Session one(TerytCode region, long id) {
        return find(region, id).session();
    }

    /**
     * Plans a sitting.
     *
     * @throws CommitteeRefused naming the field that is wrong
     * @throws pl.paktometr.campaign.NoSuchCampaign if there is no edition of that year
     */
    @RolesAllowed(ANALYST)
    public Session plan(TerytCode region, SessionPlan plan) {
        access.mayReadRegion(region);
        return write(new SessionEntity(region), region, plan);
    }

    /**
     * Changes a sitting.
     *
     * @param seen the version the writer saw
     * @throws CommitteeChanged if somebody else wrote since
     * @throws CommitteeRefused naming the field that is wrong
     */
    @RolesAllowed(ANALYST)
    public Session change(TerytCode region, long id, SessionPlan plan, int seen) {
        SessionEntity session = find(region, id);
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        CommitteeChanged.check(seen, session.version());
        return write(session, region, plan);
    }

    /** What every sitting of the region recommended, the latest first. */
    public List<Recommendation> recommendations(TerytCode region) {
        access.mayReadRegion(region);
        return em.createQuery(
                        """
                        select r from RecommendationEntity r join fetch r.session
                        where r.session.region = :region
                        order by r.session.heldOn desc, r.id desc
                        """,
                        RecommendationEntity.class)
                .setParameter("region", region.digits())
                .getResultStream()
                .map(RecommendationEntity::recommendation)
                .toList();
    }

    /**
     * @throws CommitteeRefused naming the field that is wrong
     */
    @RolesAllowed({ANALYST, COMMITTEE})
    public Recommendation recommend(TerytCode region, long id, RecommendationText words) {
        SessionEntity session = find(region, id);
        return write(new RecommendationEntity(session), region, words);
    }

    /**
     * Changes a recommendation, or says what came of it.
     *
     * @param seen the version the writer saw
     * @throws NoSuchRecommendation if that sitting made none of that number
     * @throws CommitteeChanged if somebody else wrote since
     * @throws CommitteeRefused naming the field that is wrong
     */
    @RolesAllowed({ANALYST, COMMITTEE})
    public Recommendation settle(
            TerytCode region, long id, long recommendation, RecommendationText words, int seen) {
        SessionEntity session = find(region, id);
        RecommendationEntity known =
                Optional.ofNullable(
                                em.find(
                                        RecommendationEntity.class,
                                        recommendation,
                                        LockModeType.PESSIMISTIC_WRITE))
                        .filter(each -> each.isOf(session))
                        .orElseThrow(() -> new NoSuchRecommendation(recommendation));
        CommitteeChanged.check(seen, known.version());
        return write(known, region, words);
    }

    private Session write(SessionEntity session, TerytCode region, SessionPlan plan) {
        campaigns.one(region, plan.year());
        plan.checked().counties().forEach(code -> demandCounty(region, "counties", code));
        session.write(plan, access.caller().login(), now());
        em.persist(session);
        Session written = session.session();
        record(Deed.Kind.SESSION_PLANNED, region, written.id());
        return written;
    }

    private Recommendation write(
            RecommendationEntity known, TerytCode region, RecommendationText words) {
        if (!words.checked().county().isEmpty()) {
            demandCounty(region, "county", words.county());
        }
        known.write(words, access.caller().login(), now());
        em.persist(known);
        Recommendation written = known.recommendation();
        record(Deed.Kind.RECOMMENDED, region, written.id());
        return written;
    }

    private void demandCounty(TerytCode region, String field, String code) {
        if (units.countiesOf(region).stream()
                .noneMatch(county -> county.code().digits().equals(code))) {
            throw CommitteeRefused.county(field, code);
        }
    }

    private void record(Deed.Kind kind, TerytCode region, long id) {
        deeds.fire(Deed.inRegion(kind, region.digits(), Long.toString(id)));
    }

    private SessionEntity find(TerytCode region, long id) {
        access.mayReadRegion(region);
        return Optional.ofNullable(em.find(SessionEntity.class, id))
                .filter(session -> session.session().region().equals(region))
                .orElseThrow(() -> new NoSuchSession(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
