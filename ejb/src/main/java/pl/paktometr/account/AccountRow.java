package pl.paktometr.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as a list shows it.
 *
 * @param lastSignedInAt null if the person never did
 */
public record AccountRow(
        String login,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Role role,
        @Nullable String region,
        @Nullable String unit,
        State state,
        @Nullable Instant lastSignedInAt) {

    /** INVITED: nobody has chosen a password yet. */
    public enum State {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }
}
