package pl.paktometr.account;

import java.time.Instant;
import pl.paktometr.unit.TerytCode;

final class SampleAccounts {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private SampleAccounts() {}

    /** Anna in this role, for this unit or its region as far as the role has one. */
    static Account anna(Role role, TerytCode unit) {
        return new Account(
                new NewAccount(
                        "anna",
                        "Anna",
                        null,
                        role,
                        role.scope() == Role.Scope.REGION ? unit.region() : null,
                        role.scope() == Role.Scope.UNIT ? unit : null),
                NOON);
    }
}
