package pl.paktometr.job;

/** A job has its row; it is begun once that is committed. */
record JobOrdered(long id, JobOrder order, JobWork work) {}
