package pl.paktometr.account;

import java.util.List;

/**
 * A second factor that has just been switched on.
 *
 * @param person whom a new session begins for
 * @param recovery codes for the day the telephone is gone; shown once and not kept
 */
public record SecondFactorOn(SignedIn person, List<String> recovery) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "SecondFactorOn " + person.caller().login();
    }
}
