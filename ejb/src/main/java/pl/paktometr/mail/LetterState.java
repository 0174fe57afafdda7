package pl.paktometr.mail;

/** Where a letter is; kept by its name. */
public enum LetterState {
    /** For its first or its next attempt. */
    WAITING,

    /** A server is talking to SMTP about it right now. */
    SENDING,

    SENT,

    /** The dialogue broke off where SMTP may already have taken it: sent again only by a person. */
    UNCERTAIN,

    /** Given up after days of trying. */
    FAILED,

    /** The address was refused for good. */
    BOUNCED;

    /** Whether it stays there until a person sends it again. */
    public boolean isStuck() {
        return this == UNCERTAIN || this == FAILED || this == BOUNCED;
    }
}
