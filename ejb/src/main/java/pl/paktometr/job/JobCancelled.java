package pl.paktometr.job;

/** Goes through the work of a cancelled job and ends it. */
class JobCancelled extends RuntimeException {
    JobCancelled() {
        super("Cancelled", null, false, false);
    }
}
