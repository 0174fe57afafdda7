package pl.paktometr.comparison;

/** Which submissions a comparison counts. */
public enum Basis {
    /** Every submission in force. */
    ALL,
    /** Those the regional office has accepted. */
    ACCEPTED,
    /**
     * Those accepted in which the office has marked answers and questions none of them, with the
     * corrections agreed on in place of what was submitted.
     */
    VERIFIED
}
