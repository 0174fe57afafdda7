package pl.paktometr.checking;

/** What the regional office makes of an answer. */
public enum Mark {
    CONFIRMED,
    /** The unit is to say more, or to mend it. */
    QUESTIONED,
    /** Another value, agreed with the unit, takes its place in the verified score. */
    CORRECTED
}
