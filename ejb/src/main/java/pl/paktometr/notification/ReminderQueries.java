package pl.paktometr.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@Dependent
class ReminderQueries {
    @PersistenceContext EntityManager em;

    /**
     * Whether it is the first time that day: of two servers that ask at the same moment one hears
     * yes, once the other's transaction has ended.
     */
    boolean isFirst(ReminderEntity.Key key) {
        return em.createNativeQuery(
                                """
                                insert ignore into reminder (campaign_id, unit, login, sent_on)
                                values (:campaign, :unit, :login, :day)
                                """)
                        .setParameter("campaign", key.campaignId())
                        .setParameter("unit", key.unit())
                        .setParameter("login", key.login())
                        .setParameter("day", java.sql.Date.valueOf(key.sentOn()))
                        .executeUpdate()
                == 1;
    }

    /** The last day somebody of each unit was reminded, by unit. */
    Map<String, LocalDate> last(long campaignId) {
        Map<String, LocalDate> last = new TreeMap<>();
        em.createQuery(
                        """
                        select r.unit, max(r.sentOn) from ReminderEntity r
                        where r.campaignId = :campaign group by r.unit
                        """,
                        Object[].class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .forEach(row -> last.put((String) row[0], (LocalDate) row[1]));
        return last;
    }

    /** Calls in a campaign, newest first. */
    List<CallEntity> calls(long campaignId) {
        return em.createQuery(
                        "select c from CallEntity c where c.campaignId = :campaign order by c.id desc",
                        CallEntity.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }
}
