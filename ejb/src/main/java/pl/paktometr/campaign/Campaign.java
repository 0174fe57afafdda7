package pl.paktometr.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * One year's round in one region, as it stands at the moment it was read.
 *
 * @param year the year reported about, not the year of collecting
 * @param edition the questionnaire's edition
 * @param opens first instant at which answers are taken
 * @param closes first instant at which they are not
 * @param signedBy first instant at which nothing more is signed; not before {@code closes}
 * @param smallestGroup how many units a figure needs to be shown to whoever does not read
 *     responses; 1 withholds nothing
 * @param publishedAt when it was frozen; null before that
 * @param asOf the moment it was read
 */
public record Campaign(
        long id,
        TerytCode region,
        int year,
        int edition,
        Instant opens,
        Instant closes,
        Instant signedBy,
        Signing signing,
        Ranking ranking,
        int smallestGroup,
        @Nullable Instant publishedAt,
        Instant asOf) {

    /** The first three follow from the window and the clock; an analyst publishes. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED,
        PUBLISHED
    }

    public State state() {
        if (publishedAt != null) {
            return State.PUBLISHED;
        }
        return asOf.isBefore(opens)
                ? State.PLANNED
                : asOf.isBefore(closes) ? State.OPEN : State.CLOSED;
    }

    /** When answers cease to be taken, seen from when this was read. */
    public Deadline deadline() {
        return new Deadline(closes, asOf);
    }

    /** Whether what is answered can be signed and submitted. */
    public boolean takesSignatures() {
        return publishedAt == null && !asOf.isBefore(opens) && asOf.isBefore(signedBy);
    }

    /** The same round as that unit has it: an extension moves its last day, never forward. */
    public Campaign of(AskedUnit unit) {
        Extension extension = unit.extension();
        if (extension == null) {
            return this;
        }
        Instant until = extension.until();
        return new Campaign(
                id,
                region,
                year,
                edition,
                opens,
                until.isAfter(closes) ? until : closes,
                until.isAfter(signedBy) ? until : signedBy,
                signing,
                ranking,
                smallestGroup,
                publishedAt,
                asOf);
    }

    /**
     * @throws CampaignNotOpen before the window and after it
     */
    public void mustBeOpen() {
        if (state() != State.OPEN) {
            throw new CampaignNotOpen(this);
        }
    }

    /**
     * @throws CampaignNotOpen once it is frozen: then only errata change it
     */
    public void mustNotBePublished() {
        if (publishedAt != null) {
            throw new CampaignNotOpen(this);
        }
    }
}
