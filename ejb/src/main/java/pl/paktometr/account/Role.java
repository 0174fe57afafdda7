package pl.paktometr.account;

/**
 * What a person does in the yearly round; one per account. The names are those in {@link
 * pl.paktometr.shared.Roles}.
 */
public enum Role {
    ADMINISTRATOR(Scope.EVERYTHING),
    ANALYST(Scope.REGION),
    COMMITTEE(Scope.REGION),
    CLERK(Scope.UNIT),
    SIGNATORY(Scope.UNIT);

    /** How far a role reaches. */
    public enum Scope {
        EVERYTHING,
        REGION,
        UNIT
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
