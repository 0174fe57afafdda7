package pl.paktometr.movement;

/** Why there is no way to tell. */
public enum Untold {
    /** The region had no edition last year. */
    NO_EDITION_LAST_YEAR,
    /** Last year's edition did not ask the unit. */
    NOT_ASKED_LAST_YEAR,
    /** This year's edition does not ask the unit; only where a county has such a unit. */
    NOT_ASKED,
    /** No submission of last year is in force. */
    NOTHING_LAST_YEAR,
    /** No submission of this year is in force. */
    NOTHING_THIS_YEAR,
    /** One of the two submissions has no total, because nothing in it counts. */
    NO_TOTAL
}
