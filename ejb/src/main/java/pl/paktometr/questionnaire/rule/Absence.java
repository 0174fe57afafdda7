package pl.paktometr.questionnaire.rule;

/** Why there are no points. None of these is ever shown as 0. */
public enum Absence {
    /** There are points. */
    NONE,
    /** Not answered. */
    NO_DATA,
    /** Does not apply to the unit, which gave a reason. */
    NOT_APPLICABLE,
    /** Growth cannot be told in the first year. */
    FIRST_YEAR,
    /** A figure per inhabitant cannot be told. */
    POPULATION_UNKNOWN,
    /** Kept back, because few units stand behind it or others could be told from it. */
    WITHHELD,
    /** Not measured in the same way in both years. */
    NOT_COMPARABLE
}
