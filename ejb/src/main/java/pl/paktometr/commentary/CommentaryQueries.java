package pl.paktometr.commentary;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class CommentaryQueries {
    @PersistenceContext EntityManager em;

    /** Locked; made if it is not there yet, by whoever comes first. */
    CommentaryEntity locked(long campaignId, View view) {
        em.createNativeQuery(
                        """
                        insert ignore into commentary (campaign_id, view, version)
                        values (:campaign, :view, 0)
                        """)
                .setParameter("campaign", campaignId)
                .setParameter("view", view.address())
                .executeUpdate();
        return em.createQuery(
                        """
                        select c from CommentaryEntity c
                        where c.campaignId = :campaign and c.view = :view
                        """,
                        CommentaryEntity.class)
                .setParameter("campaign", campaignId)
                .setParameter("view", view.address())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /**
     * What stands now, also if somebody saved it after this transaction began to read; empty before
     * the first.
     */
    Optional<Comment> current(CommentaryEntity commentary) {
        return Optional.ofNullable(
                        em.find(
                                CommentVersion.class,
                                new CommentVersion.Key(commentary.id(), commentary.version()),
                                LockModeType.PESSIMISTIC_READ))
                .map(version -> version.comment(commentary.view()));
    }

    /** Newest first. */
    List<Comment> history(long campaignId, View view) {
        return em.createQuery(
                        """
                        select v from CommentVersion v join CommentaryEntity c on c.id = v.commentaryId
                        where c.campaignId = :campaign and c.view = :view
                        order by v.version desc
                        """,
                        CommentVersion.class)
                .setParameter("campaign", campaignId)
                .setParameter("view", view.address())
                .getResultStream()
                .map(version -> version.comment(view.address()))
                .toList();
    }

    /** The latest of each view that is not withdrawn, by view. */
    List<Comment> inForce(long campaignId) {
        return em.createQuery(
                        """
                        select c.view, v from CommentVersion v
                        join CommentaryEntity c on c.id = v.commentaryId and c.version = v.version
                        where c.campaignId = :campaign and v.text <> ''
                        order by c.view
                        """,
                        Object[].class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .map(row -> ((CommentVersion) row[1]).comment((String) row[0]))
                .toList();
    }
}
