package pl.paktometr.campaign;

import java.time.Instant;
import pl.paktometr.unit.TerytCode;

/**
 * One year's round in one region, as it stands at the moment it was read.
 *
 * @param year the year reported about, not the year of collecting
 * @param edition the questionnaire's edition
 * @param opens first instant at which answers are taken
 * @param closes first instant at which they are not
 */
public record Campaign(
        long id,
        TerytCode region,
        int year,
        int edition,
        Instant opens,
        Instant closes,
        Signing signing,
        State state) {

    /** Follows from the window and the clock; nothing sets it. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    /**
     * @throws CampaignNotOpen before the window and after it
     */
    public void mustBeOpen() {
        if (state != State.OPEN) {
            throw new CampaignNotOpen(this);
        }
    }
}
