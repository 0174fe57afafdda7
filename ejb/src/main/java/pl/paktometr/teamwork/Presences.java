package pl.paktometr.teamwork;

import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.unit.TerytCode;

/** Door to who of a unit is at its response right now. A page calls every few seconds. */
@Stateless
@RolesAllowed({CLERK, SIGNATORY})
public class Presences {
    /** A page that was not heard of for so long is closed, or out of reach. */
    static final Duration LIFE = Duration.ofSeconds(45);

    private static final int LONGEST_PLACE = 10;

    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Clock clock;

    /**
     * Says that the caller is there.
     *
     * @param place code of the area; what is longer than a code is cut
     * @return the others who are, by name
     */
    public List<Present> here(TerytCode region, int year, TerytCode unit, String place) {
        Caller caller = access.mayEdit(unit);
        long campaign = campaigns.one(region, year).id();
        AskedUnit asked = campaigns.asked(campaign, unit);
        Instant now = clock.instant();
        em.createNativeQuery(
                        """
                        insert into presence (campaign_id, unit, login, name, place, seen_at)
                        values (:campaign, :unit, :login, :name, :place, :now)
                        on duplicate key update name = :name, place = :place, seen_at = :now
                        """)
                .setParameter("campaign", campaign)
                .setParameter("unit", asked.code().digits())
                .setParameter("login", caller.login())
                .setParameter("name", caller.name())
                .setParameter("place", place.substring(0, Math.min(place.length(), LONGEST_PLACE)))
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
        @SuppressWarnings("unchecked")
        List<Object[]> others =
                em.createNativeQuery(
                                """
                                select name, place from presence
                                where campaign_id = :campaign and unit = :unit
                                  and login <> :login and seen_at > :since
                                order by name
                                """)
                        .setParameter("campaign", campaign)
                        .setParameter("unit", asked.code().digits())
                        .setParameter("login", caller.login())
                        .setParameter("since", Timestamp.from(now.minus(LIFE)))
                        .getResultList();
        return others.stream().map(row -> new Present((String) row[0], (String) row[1])).toList();
    }
}
