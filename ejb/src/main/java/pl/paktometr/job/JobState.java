package pl.paktometr.job;

/** How far a job has come. */
public enum JobState {
    WAITING,
    RUNNING,
    READY,
    FAILED,
    CANCELLED,
    /** Its file has been deleted. */
    EXPIRED;

    public boolean isUnfinished() {
        return this == WAITING || this == RUNNING;
    }
}
