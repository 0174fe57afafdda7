package pl.paktometr.account;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * Who is asking, and how far that person's rights reach. {@link Access} is the place to ask for
 * them.
 *
 * @param region theirs; null for an administrator
 * @param unit theirs; only for a role of {@link Role.Scope#UNIT}
 */
public record Caller(
        String login, String name, Role role, @Nullable TerytCode region, @Nullable TerytCode unit)
        implements Serializable {

    boolean reads(TerytCode anyUnit) {
        return switch (role.scope()) {
            case EVERYTHING -> true;
            case COUNTRY -> false;
            case REGION -> anyUnit.region().equals(region);
            case UNIT -> anyUnit.equals(unit);
        };
    }

    /** Answers belong to their unit: whoever only reads or runs the round never writes them. */
    boolean edits(TerytCode anyUnit) {
        return role.scope() == Role.Scope.UNIT && anyUnit.equals(unit);
    }

    boolean readsRegion(TerytCode anyRegion) {
        return switch (role.scope()) {
            case EVERYTHING -> true;
            case REGION -> anyRegion.equals(region);
            case COUNTRY, UNIT -> false;
        };
    }

    boolean comparesRegion(TerytCode anyRegion) {
        return readsRegion(anyRegion) || comparesCountry();
    }

    boolean comparesCountry() {
        return role.scope() == Role.Scope.EVERYTHING || role.scope() == Role.Scope.COUNTRY;
    }

    /**
     * Whether the person's work is with the units' own responses, so that keeping a unit's figures
     * back would keep nothing.
     */
    public boolean readsResponses() {
        return role == Role.ANALYST || role == Role.ADMINISTRATOR;
    }

    /** As {@link #readsResponses}, or the unit is the person's own. */
    public boolean readsResponsesOf(TerytCode anyUnit) {
        return readsResponses() || anyUnit.equals(unit);
    }

    /**
     * Whether this person may let somebody in with those rights, and turn them out again. An
     * administrator appoints everybody, an analyst the people of the region's offices, a
     * coordinator the colleagues who answer; whom the office's law gives the signature is not for
     * them to say.
     */
    boolean appoints(Caller somebody) {
        return switch (role) {
            case ADMINISTRATOR -> true;
            case ANALYST ->
                    somebody.role.scope() == Role.Scope.UNIT
                            && Objects.equals(somebody.region, region);
            case COORDINATOR, SECRETARY ->
                    (somebody.role == Role.CLERK || somebody.role == Role.COORDINATOR)
                            && Objects.equals(somebody.unit, unit);
            case COMMITTEE, COUNTRY_ANALYST, CLERK, SIGNATORY -> false;
        };
    }

    /** Whether the person has that role, or one that includes it. */
    public boolean is(Role wanted) {
        return role.groups().contains(wanted.name());
    }

    /**
     * The region this person works in.
     *
     * @throws NoPlaceOfOwn for an administrator
     */
    public TerytCode ownRegion() {
        if (region == null) {
            throw new NoPlaceOfOwn(role);
        }
        return region;
    }

    /**
     * The unit this person works for.
     *
     * @throws NoPlaceOfOwn for whoever works for none
     */
    public TerytCode ownUnit() {
        if (unit == null) {
            throw new NoPlaceOfOwn(role);
        }
        return unit;
    }
}
