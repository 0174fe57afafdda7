package pl.paktometr.campaign;

/** Whom a campaign asks. */
public enum Asking {
    EVERYONE,
    SIGNATORIES,
    CHOSEN
}
