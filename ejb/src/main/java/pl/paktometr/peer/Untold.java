package pl.paktometr.peer;

/** Why something cannot be said of peers. None of these is ever shown as 0. */
public enum Untold {
    /** It can be said. */
    NONE,
    /** Nobody alike has answered. */
    NO_DATA,
    /** So few contribute that one of them could be recognised, or the group may still change. */
    WITHHELD,
    /** There is nothing of the unit's own to set beside it. */
    NOT_COMPARABLE,
    /** Who is alike cannot be told without the number of inhabitants. */
    POPULATION_UNKNOWN
}
