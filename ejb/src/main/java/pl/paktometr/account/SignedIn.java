package pl.paktometr.account;

/**
 * Somebody who has come in.
 *
 * @param browser what the browser is to keep, so that it is known next time; it opens nothing
 */
public record SignedIn(Caller caller, String browser) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "SignedIn " + caller.login();
    }
}
