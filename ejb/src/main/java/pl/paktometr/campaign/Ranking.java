package pl.paktometr.campaign;

/** Whether places are given out in comparisons; a regional office may not want a league table. */
public enum Ranking {
    NONE,
    COUNTIES,
    UNITS
}
