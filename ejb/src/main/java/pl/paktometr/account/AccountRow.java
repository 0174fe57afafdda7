package pl.paktometr.account;

import org.jspecify.annotations.Nullable;

/** An account as the administrator's list shows it. */
public record AccountRow(
        String login,
        String name,
        @Nullable String email,
        Role role,
        @Nullable String region,
        @Nullable String unit,
        State state) {

    /** INVITED: nobody has chosen a password yet. */
    public enum State {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }
}
