package pl.paktometr.account;

/**
 * Somebody who can come in.
 *
 * @param token of the one-time link; shown once and not kept
 * @param written whether a letter with the link is on its way
 */
public record Invited(String login, String token, boolean written) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "Invited " + login;
    }
}
