package pl.paktometr.scoring;

/** What becomes of a question that is not answered. */
public enum Mode {
    /** It is left out: a preliminary score over what there is. */
    DRAFT,
    /** It counts 0. */
    FINAL
}
