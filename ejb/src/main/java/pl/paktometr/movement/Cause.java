package pl.paktometr.movement;

/** What moves a score; in the order in which the steps are taken, see {@link Movement}. */
public enum Cause {
    /** Only in a county: units that answered in one of the two years alone. */
    WHO_ANSWERED,
    /** Last year's answers, scored as this year's are. */
    METHOD,
    /** A result became or ceased to be not applicable, and so leaves or enters the mean. */
    NOT_APPLICABLE,
    /** Growth that could not be told in the first year can be told now, or the other way round. */
    FIRST_YEAR,
    /** A document ran out, and with it went the level that it had held. */
    LAPSED_DOCUMENT,
    /** Other inhabitants under figures per inhabitant. */
    POPULATION,
    /** The unit answered otherwise. */
    OWN_CHANGE
}
