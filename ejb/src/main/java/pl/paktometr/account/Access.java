package pl.paktometr.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;

/**
 * The one place that knows whether it is <em>your</em> unit and <em>your</em> region. Roles stand
 * on the doors; this is asked inside them, and each answer names the caller.
 *
 * <p>Rights are read from the account's row, not from the session, so a deactivated account stops
 * at its next call.
 */
@RequestScoped
public class Access {

    @Inject Principal principal;
    @Inject AccountQueries accounts;

    private @Nullable Caller known;

    /**
     * @throws NotSignedIn when nobody is, or the account has been deactivated
     */
    public Caller caller() {
        String login = principal.getName();
        Caller caller = known;
        if (caller == null || !caller.login().equals(login)) {
            caller = accounts.active(login).orElseThrow(NotSignedIn::new).caller();
            known = caller;
        }
        return caller;
    }

    /** Read a moment ago, when it was found out who calls. */
    Caller foundOut(Caller caller) {
        known = caller;
        return caller;
    }

    /** Whether the caller goes by that login. */
    boolean is(String login) {
        return principal.getName().equals(login);
    }

    /**
     * @throws UnitNotYours when the caller may not even read it
     */
    public Caller mayRead(TerytCode unit) {
        Caller caller = caller();
        if (!caller.reads(unit)) {
            throw new UnitNotYours(unit);
        }
        return caller;
    }

    /** As {@link #mayRead(TerytCode)}. */
    public Caller mayRead(Unit unit) {
        return mayRead(unit.code());
    }

    /**
     * May this caller write the unit's answers, or sign them? Only its own people do.
     *
     * @throws UnitNotYours when not
     */
    public Caller mayEdit(TerytCode unit) {
        Caller caller = caller();
        if (!caller.edits(unit)) {
            throw new UnitNotYours(unit);
        }
        return caller;
    }

    /** As {@link #mayEdit(TerytCode)}. */
    public Caller mayEdit(Unit unit) {
        return mayEdit(unit.code());
    }

    /**
     * May this caller see the region as a whole: its list of responses, its comparisons?
     *
     * @throws RegionNotYours when not
     */
    public Caller mayReadRegion(TerytCode region) {
        Caller caller = caller();
        if (!caller.readsRegion(region)) {
            throw new RegionNotYours(region);
        }
        return caller;
    }

    /**
     * May this caller compare the counties of the region?
     *
     * @throws RegionNotYours when not
     */
    public Caller mayCompareRegion(TerytCode region) {
        Caller caller = caller();
        if (!caller.comparesRegion(region)) {
            throw new RegionNotYours(region);
        }
        return caller;
    }

    /**
     * May this caller compare the regions of the whole country?
     *
     * @throws CountryNotYours when not
     */
    public Caller mayReadCountry() {
        Caller caller = caller();
        if (!caller.comparesCountry()) {
            throw new CountryNotYours();
        }
        return caller;
    }

    /**
     * May this caller see which units the region has? Everyone sees those of their own region.
     *
     * @throws RegionNotYours when not
     */
    public Caller mayReadUnitsOf(TerytCode region) {
        Caller caller = caller();
        if (caller.region() != null && !caller.region().equals(region)) {
            throw new RegionNotYours(region);
        }
        return caller;
    }

    /**
     * May this caller let somebody in with those rights, and turn them out again?
     *
     * @throws RoleNotYours when not
     */
    Caller mayAppoint(Caller somebody) {
        Caller caller = caller();
        if (!caller.appoints(somebody)) {
            throw new RoleNotYours(somebody.role());
        }
        return caller;
    }
}
