package pl.paktometr.committee;

/** What has become of a recommendation. */
public enum RecommendationState {
    OPEN,
    DONE,
    PARTLY,
    DROPPED
}
