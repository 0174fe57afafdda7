package pl.paktometr.job;

/**
 * A job has its row; it is begun once that is committed.
 *
 * @param request the number of the request that ordered it, for the log; may be empty
 */
record JobOrdered(long id, JobOrder order, JobWork work, String request) {}
