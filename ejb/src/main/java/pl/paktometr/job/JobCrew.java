package pl.paktometr.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.paktometr.shared.LogContext;

/**
 * The jobs this server has taken on. Few are done at a time, so that pages stay quick; each as
 * whoever ordered it, whose identity the executor hands over.
 */
@ApplicationScoped
class JobCrew {
    private final Map<Long, JobRun> runs = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    ManagedExecutorService executor;

    @Inject JobShift shift;
    @Inject JobBook book;

    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobOrdered job) {
        JobRun run = new JobRun();
        runs.put(job.id(), run);
        executor.execute(
                () -> {
                    LogContext.begin(job.request());
                    try {
                        shift.work(job, run);
                    } finally {
                        LogContext.end();
                        runs.remove(job.id());
                    }
                });
    }

    Optional<JobRun> run(long id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** Tells everybody how far its jobs are, and ends those that were cancelled elsewhere. */
    void report() {
        runs.forEach(
                (id, run) -> {
                    if (!book.seen(id, run.done(), run.total())) {
                        run.cancel();
                    }
                });
    }
}
