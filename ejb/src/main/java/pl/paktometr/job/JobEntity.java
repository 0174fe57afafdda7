package pl.paktometr.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job's row. Its state only moves forward; what would move it back does nothing. */
@Entity
@Table(name = "job")
class JobEntity {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_PROBLEM = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String owner;
    private String title;
    private String again;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.WAITING;

    private long done;
    private long total;
    private String problem = "";
    private String fileName;
    private String mediaType;
    private long bytes;

    @Column(name = "sha256")
    private String sha256 = "";

    private Instant orderedAt;
    private Instant seenAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    JobEntity() {}

    JobEntity(JobOrder order, String owner, Instant at) {
        this.owner = owner;
        title = order.title();
        again = order.again();
        fileName = order.fileName();
        mediaType = order.mediaType();
        orderedAt = at;
        seenAt = at;
    }

    long id() {
        return id;
    }

    JobState state() {
        return state;
    }

    boolean isOf(String login) {
        return owner.equals(login);
    }

    /** False if it was cancelled before it began. */
    boolean begin(Instant at) {
        if (state != JobState.WAITING) {
            return false;
        }
        state = JobState.RUNNING;
        seenAt = at;
        return true;
    }

    void seen(long done, long total, Instant at) {
        this.done = done;
        this.total = total;
        seenAt = at;
    }

    /** Whether nobody has said since that it is being done. */
    boolean isSilentSince(Instant then) {
        return state.isUnfinished() && seenAt.isBefore(then);
    }

    /** False if it was cancelled or given up meanwhile: then there is to be no file. */
    boolean ready(long bytes, String sha256, Instant at) {
        if (!end(JobState.READY, at)) {
            return false;
        }
        this.bytes = bytes;
        this.sha256 = sha256;
        expiresAt = at.plus(KEPT);
        return true;
    }

    void fail(String why, Instant at) {
        if (end(JobState.FAILED, at)) {
            problem = why.length() > LONGEST_PROBLEM ? why.substring(0, LONGEST_PROBLEM) : why;
        }
    }

    void cancel(Instant at) {
        end(JobState.CANCELLED, at);
    }

    void expire() {
        state = JobState.EXPIRED;
    }

    private boolean end(JobState with, Instant at) {
        if (!state.isUnfinished()) {
            return false;
        }
        state = with;
        endedAt = at;
        return true;
    }

    Job job() {
        return new Job(
                id, title, again, state, done, total, problem, fileName, mediaType, bytes, sha256,
                orderedAt, endedAt, expiresAt);
    }
}
