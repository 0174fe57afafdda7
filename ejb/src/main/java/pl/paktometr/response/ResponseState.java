package pl.paktometr.response;

/** The life of a response; what leads from one to another is a {@link ResponseStep}. */
public enum ResponseState {
    NOT_STARTED(false),
    DRAFT(false),
    AWAITING_SIGNATURE(false),
    SUBMITTED(true),
    RETURNED(false),
    ACCEPTED(true),
    WITHDRAWN(false);

    private final boolean answered;

    ResponseState(boolean answered) {
        this.answered = answered;
    }

    /** Whether the unit may change its answers now. */
    public boolean editable() {
        return ResponseStep.EDIT.startsFrom(this);
    }

    /** Whether the unit still has to submit. */
    public boolean isAwaited() {
        return ResponseStep.SUBMIT.startsFrom(this);
    }

    /** Whether a submission is in force, so that comparisons and exports count the unit. */
    public boolean answered() {
        return answered;
    }
}
