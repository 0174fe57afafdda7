package pl.paktometr.account;

import java.time.Instant;

/**
 * Somebody who has come in.
 *
 * @param browser what the browser is to keep, so that it is known next time; it opens nothing
 * @param credentials which password and second factor they came in with; a session keeps it
 */
public record SignedIn(Caller caller, String browser, Instant credentials) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "SignedIn " + caller.login();
    }
}
