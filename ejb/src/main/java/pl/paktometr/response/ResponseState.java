package pl.paktometr.response;

/** The life of a response; what leads from one to another is a {@link ResponseStep}. */
public enum ResponseState {
    NOT_STARTED(true, false),
    DRAFT(true, false),
    AWAITING_SIGNATURE(false, false),
    SUBMITTED(false, true),
    RETURNED(true, false),
    ACCEPTED(false, true),
    WITHDRAWN(false, false);

    private final boolean editable;
    private final boolean answered;

    ResponseState(boolean editable, boolean answered) {
        this.editable = editable;
        this.answered = answered;
    }

    /** Whether the unit may change its answers now. */
    public boolean editable() {
        return editable;
    }

    /** Whether a submission is in force, so that comparisons and exports count the unit. */
    public boolean answered() {
        return answered;
    }
}
