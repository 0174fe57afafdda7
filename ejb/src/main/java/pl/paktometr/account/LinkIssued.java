package pl.paktometr.account;

/**
 * Somebody with an e-mail address has a new one-time link; announced inside the transaction that
 * makes it. Whoever writes the letter keeps the token nowhere else.
 *
 * @param forgotten whether the person asked for it; otherwise it is an invitation
 */
public record LinkIssued(Caller to, String email, String token, boolean forgotten) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "LinkIssued to " + to.login();
    }
}
