package pl.paktometr.notification;

import pl.paktometr.account.AccountRow;
import pl.paktometr.campaign.AskedUnit;

/**
 * Somebody a reminder is meant for.
 *
 * @param reach whether it will arrive, as far as is known
 */
public record Recipient(AskedUnit unit, AccountRow person, Reach reach) {

    /** What is known of the way to somebody. */
    public enum Reach {
        LETTER,
        NO_ADDRESS,
        /** The last letter came back. */
        BOUNCED
    }
}
