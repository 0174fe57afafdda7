package pl.paktometr.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What becomes of jobs, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobBook {
    /** Several times as long as servers take to say that they are alive. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration REMEMBERED = Duration.ofDays(30);

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    boolean begin(long id) {
        return change(id, job -> job.begin(now())).orElse(false);
    }

    boolean ready(long id, long bytes, String sha256) {
        return change(id, job -> job.ready(bytes, sha256, now())).orElse(false);
    }

    void fail(long id, String why) {
        change(
                id,
                job -> {
                    job.fail(why, now());
                    return job;
                });
    }

    /** Says that a job is being done; false if it is no longer wanted. */
    boolean seen(long id, long done, long total) {
        return change(
                        id,
                        job -> {
                            job.seen(done, total, now());
                            return job.state().isUnfinished();
                        })
                .orElse(false);
    }

    /** Fails those whose server has stopped, and says which they were. */
    List<Long> giveUpSilent(String why) {
        Instant then = now().minus(SILENCE);
        List<JobEntity> silent =
                unfinished(then).stream().filter(job -> job.isSilentSince(then)).toList();
        silent.forEach(job -> job.fail(why, now()));
        return silent.stream().map(JobEntity::id).toList();
    }

    /** Whose files are to be deleted now. */
    List<Long> expire() {
        List<JobEntity> over =
                em.createQuery(
                                "select j from JobEntity j where j.state = :ready and j.expiresAt < :now",
                                JobEntity.class)
                        .setParameter("ready", JobState.READY)
                        .setParameter("now", now())
                        .getResultList();
        over.forEach(JobEntity::expire);
        return over.stream().map(JobEntity::id).toList();
    }

    /** Deletes the rows of those that ended long ago. */
    void forget() {
        em.createQuery("delete from JobEntity j where j.endedAt < :then and j.state not in :kept")
                .setParameter("then", now().minus(REMEMBERED))
                .setParameter("kept", Set.of(JobState.READY))
                .executeUpdate();
    }

    private List<JobEntity> unfinished(Instant silentSince) {
        return em.createQuery(
                        "select j from JobEntity j where j.state in :unfinished and j.seenAt < :since",
                        JobEntity.class)
                .setParameter("unfinished", Set.of(JobState.WAITING, JobState.RUNNING))
                .setParameter("since", silentSince)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private <T> Optional<T> change(long id, Function<JobEntity, T> change) {
        return Optional.ofNullable(em.find(JobEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(change);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
