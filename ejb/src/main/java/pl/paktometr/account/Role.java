package pl.paktometr.account;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person does in the yearly round; one per account. The names are those in {@link
 * pl.paktometr.shared.Roles}.
 */
public enum Role {
    ADMINISTRATOR(Scope.EVERYTHING),
    ANALYST(Scope.REGION),
    COMMITTEE(Scope.REGION),
    /** Compares the regions of the whole country; looks into nobody's responses. */
    COUNTRY_ANALYST(Scope.COUNTRY),
    CLERK(Scope.UNIT),
    /** A clerk who also shares out the work and says which colleagues come in. */
    COORDINATOR(Scope.UNIT, CLERK),
    /** The office's secretary: a coordinator whom reminders reach later. */
    SECRETARY(Scope.UNIT, COORDINATOR),
    /** The head, or a deputy with the right to sign. */
    SIGNATORY(Scope.UNIT);

    /** How far a role reaches. */
    public enum Scope {
        EVERYTHING,
        /** Comparisons of all regions, and nothing else of theirs. */
        COUNTRY,
        REGION,
        UNIT
    }

    private final Scope scope;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<String> groups;

    Role(Scope scope, Role... included) {
        this.scope = scope;
        this.groups =
                Stream.concat(
                                Stream.of(name()),
                                Stream.of(included).flatMap(role -> role.groups.stream()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The role itself and those whose rights it includes, by name. */
    public Set<String> groups() {
        return groups;
    }

    public Scope scope() {
        return scope;
    }
}
