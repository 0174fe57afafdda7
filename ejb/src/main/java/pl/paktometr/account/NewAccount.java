package pl.paktometr.account;

import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * An account somebody asks for.
 *
 * @param login 3–60 of {@code a–z 0–9 . -}
 * @param email of the office; optional
 * @param region for an analyst or a member of the committee
 * @param unit for a clerk or a signatory, whose region follows from it
 */
public record NewAccount(
        String login,
        String name,
        @Nullable String email,
        Role role,
        @Nullable TerytCode region,
        @Nullable TerytCode unit) {

    NewAccount at(TerytCode knownUnit) {
        return new NewAccount(login, name, email, role, region, knownUnit);
    }
}
