package pl.paktometr.job;

import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.SIGNED_IN;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.shared.LogContext;

/**
 * Door to long work. Everybody sees and touches their own jobs alone; what a job makes is up to the
 * rights of whoever ordered it, at the moment it is made.
 */
@Stateless
@RolesAllowed(SIGNED_IN)
public class Jobs {
    private static final int SHOWN = 100;

    @PersistenceContext EntityManager em;
    @Inject JobCrew crew;
    @Inject JobFiles files;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<JobOrdered> ordered;

    /**
     * Takes an order; the work begins after this transaction, as soon as it is its turn.
     *
     * @throws TooManyJobs if the caller has {@value TooManyJobs#MOST} unfinished ones
     */
    public Job start(JobOrder order, JobWork work) {
        String login = access.caller().login();
        if (unfinished(login) >= TooManyJobs.MOST) {
            throw new TooManyJobs();
        }
        JobEntity job = new JobEntity(order, login, clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(job);
        String request = LogContext.request().orElse("");
        ordered.fire(new JobOrdered(job.id(), order, work, request));
        return job.job();
    }

    /** The caller's, the newest first, a hundred at most. */
    public List<Job> own() {
        return em.createQuery(
                        "select j from JobEntity j where j.owner = :owner order by j.id desc",
                        JobEntity.class)
                .setParameter("owner", access.caller().login())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(this::live)
                .toList();
    }

    /**
     * @throws NoSuchJob if it is not the caller's
     */
    public Job one(long id) {
        return live(mine(id));
    }

    /**
     * Ends what is not finished; what is finished stays as it is.
     *
     * @throws NoSuchJob if it is not the caller's
     */
    public Job cancel(long id) {
        JobEntity job = mine(id);
        em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        job.cancel(clock.instant().truncatedTo(ChronoUnit.MICROS));
        crew.run(id).ifPresent(JobRun::cancel);
        return job.job();
    }

    /**
     * What it made.
     *
     * @throws NoSuchJob if it is not the caller's
     * @throws JobNotReady if there is no file
     */
    public JobFile file(long id) {
        Job job = mine(id).job();
        boolean there = job.state() == JobState.READY && Files.exists(files.of(id));
        if (!there) {
            throw new JobNotReady(
                    id, job.state() == JobState.READY ? JobState.EXPIRED : job.state());
        }
        return new JobFile(files.of(id), job.fileName(), job.mediaType(), job.bytes());
    }

    /** Everybody's, without saying whose. */
    @RolesAllowed({ADMINISTRATOR, SYSTEM})
    public JobBacklog backlog() {
        Map<JobState, Tuple> unfinished =
                em.createQuery(
                                """
                                select j.state, count(j), min(j.orderedAt) from JobEntity j
                                where j.state in :unfinished group by j.state
                                """,
                                Tuple.class)
                        .setParameter("unfinished", Set.of(JobState.WAITING, JobState.RUNNING))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, JobState.class), row -> row));
        Tuple waiting = unfinished.get(JobState.WAITING);
        return new JobBacklog(
                count(waiting),
                count(unfinished.get(JobState.RUNNING)),
                waiting == null ? null : waiting.get(2, Instant.class));
    }

    private static long count(@Nullable Tuple row) {
        return row == null ? 0 : row.get(1, Long.class);
    }

    private Job live(JobEntity job) {
        return crew.run(job.id())
                .filter(run -> job.state().isUnfinished())
                .map(run -> job.job().at(run.done(), run.total()))
                .orElseGet(job::job);
    }

    private long unfinished(String login) {
        return em.createQuery(
                        "select count(j) from JobEntity j where j.owner = :owner and j.state in :unfinished",
                        Long.class)
                .setParameter("owner", login)
                .setParameter("unfinished", Set.of(JobState.WAITING, JobState.RUNNING))
                .getSingleResult();
    }

    private JobEntity mine(long id) {
        String login = access.caller().login();
        return Optional.ofNullable(em.find(JobEntity.class, id))
                .filter(job -> job.isOf(login))
                .orElseThrow(() -> new NoSuchJob(id));
    }
}
