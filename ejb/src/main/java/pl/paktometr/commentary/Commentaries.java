package pl.paktometr.commentary;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COMMITTEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.shared.Deed;
import pl.paktometr.unit.TerytCode;

/** Door to what analysts make of views. Nothing saved is ever overwritten or deleted. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Commentaries {
    @PersistenceContext EntityManager em;
    @Inject CommentaryQueries queries;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /** Every comment in force on a view of that edition, by view. */
    public List<Comment> all(TerytCode region, int year) {
        access.mayReadRegion(region);
        return queries.inForce(campaigns.one(region, year).id());
    }

    /**
     * The comment in force; empty if there is none or it was withdrawn.
     *
     * @throws MalformedView if it is no address of a view
     */
    public Optional<Comment> inForce(TerytCode region, int year, String view) {
        return history(region, year, view).stream()
                .findFirst()
                .filter(comment -> !comment.withdrawn());
    }

    /**
     * Every version, newest first, those that withdrew it included.
     *
     * @throws MalformedView if it is no address of a view
     */
    public List<Comment> history(TerytCode region, int year, String view) {
        access.mayReadRegion(region);
        return queries.history(campaigns.one(region, year).id(), new View(view));
    }

    /**
     * As {@link #history}.
     *
     * @throws NothingCommented if there is none
     */
    public List<Comment> existing(TerytCode region, int year, String view) {
        List<Comment> history = history(region, year, view);
        if (history.isEmpty()) {
            throw NothingCommented.toBeRead(view);
        }
        return history;
    }

    /**
     * Saves a new version, signed by the caller.
     *
     * @param text up to 4,000 characters; a blank one withdraws the comment
     * @param seen the version the writer saw; 0 if they saw none
     * @throws MalformedView if it is no address of a view
     * @throws CommentTooLong if the text is
     * @throws CommentVersionRequired if there is a comment and no version was named
     * @throws CommentChangedMeanwhile if somebody else wrote since
     * @throws NothingCommented if there is nothing to withdraw
     */
    @RolesAllowed(ANALYST)
    public Comment write(TerytCode region, int year, String view, String text, OptionalInt seen) {
        Caller caller = access.mayReadRegion(region);
        long campaign = campaigns.one(region, year).id();
        View about = new View(view);
        String words = CommentTooLong.in(text);
        CommentaryEntity commentary = queries.locked(campaign, about);
        int version = commentary.next(seen, queries.current(commentary), words);
        CommentVersion saved =
                new CommentVersion(
                        commentary.id(),
                        version,
                        words,
                        caller,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(saved);
        deeds.fire(
                Deed.inRegion(
                        words.isEmpty() ? Deed.Kind.COMMENT_WITHDRAWN : Deed.Kind.COMMENTED,
                        region.digits(),
                        "%d %s %d".formatted(year, view, version)));
        return saved.comment(view);
    }
}
