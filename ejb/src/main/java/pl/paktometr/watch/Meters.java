package pl.paktometr.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import pl.paktometr.mail.LetterState;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.WatchedWork;

/**
 * Counts what happens and shows what is, for Prometheus. Every label has few values, all of them
 * ours: nothing a caller sends becomes one.
 */
@ApplicationScoped
public class Meters {
    /** What {@link #write} writes. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    /** Three a decade; 0.3 s is what the product promises on the last evening. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(3),
        Duration.ofMillis(10),
        Duration.ofMillis(30),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10)
    };

    @Inject Clock clock;
    @Inject ConnectionPool pool;
    @Inject DataFolder folder;

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private volatile @Nullable Backlog backlog;
    private volatile boolean ready;
    private volatile Failures failures = new Failures(0, null);

    /**
     * Answers that were our fault, since the start.
     *
     * @param last null if there was none
     */
    public record Failures(long count, @Nullable Instant last) {}

    @PostConstruct
    void begin() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        showState();
        showBacklog();
        showPool();
    }

    @PreDestroy
    void end() {
        collections.close();
        registry.close();
    }

    private void showState() {
        Gauge.builder("paktometr.ready", () -> ready ? 1 : 0)
                .description("Whether /health/ready said yes when last asked by the product itself")
                .register(registry);
        Gauge.builder(
                        "paktometr.disk.free",
                        () -> folder.space().map(space -> (double) space.free()).orElse(Double.NaN))
                .baseUnit("bytes")
                .description("Room left where the installation keeps its data and logs")
                .register(registry);
    }

    private void showBacklog() {
        for (LetterState state : LetterState.values()) {
            if (state != LetterState.SENT) {
                show(
                                "paktometr.letters",
                                "Letters that have not arrived",
                                read -> read.mail().of(state))
                        .tag("state", state.name().toLowerCase(Locale.ROOT))
                        .register(registry);
            }
        }
        show("paktometr.jobs", "Jobs not finished", read -> read.jobs().waiting())
                .tag("state", "waiting")
                .register(registry);
        show("paktometr.jobs", "Jobs not finished", read -> read.jobs().running())
                .tag("state", "running")
                .register(registry);
        show("paktometr.audit.loose", "Audit entries not chained yet", read -> read.audit().loose())
                .register(registry);
        showAge(
                "paktometr.job.waited",
                "How long the oldest job waits",
                read -> read.jobs().oldest());
        showAge(
                "paktometr.letter.waited",
                "How long the oldest letter waits",
                read -> read.mail().oldest());
        showAge(
                "paktometr.audit.waited",
                "How long the oldest audit entry is not chained",
                read -> read.audit().oldest());
        show(
                        "paktometr.reading.age",
                        "How old is what is said here of jobs, letters and audit entries",
                        read -> seconds(Backlog.waited(read.at(), clock.instant())))
                .baseUnit("seconds")
                .register(registry);
    }

    private void showAge(String name, String meaning, Function<Backlog, @Nullable Instant> since) {
        show(name, meaning, read -> seconds(Backlog.waited(since.apply(read), clock.instant())))
                .baseUnit("seconds")
                .register(registry);
    }

    /** Not a number until it has been read once. */
    private Gauge.Builder<?> show(String name, String meaning, ToDoubleFunction<Backlog> figure) {
        return Gauge.builder(
                        name,
                        () -> {
                            Backlog read = backlog;
                            return read == null ? Double.NaN : figure.applyAsDouble(read);
                        })
                .description(meaning);
    }

    private void showPool() {
        showConnections("open", PoolUse::open);
        showConnections("in_use", PoolUse::inUse);
        showConnections("most", PoolUse::most);
        FunctionCounter.builder("paktometr.pool.waited", pool, use -> of(use, PoolUse::waited))
                .description("Callers that had to wait for a connection")
                .register(registry);
        FunctionCounter.builder("paktometr.pool.refused", pool, use -> of(use, PoolUse::refused))
                .description("Callers that waited for a connection in vain")
                .register(registry);
    }

    private void showConnections(String which, ToDoubleFunction<PoolUse> figure) {
        Gauge.builder("paktometr.pool.connections", () -> of(pool, figure))
                .tag("which", which)
                .description("Connections to the database: open, lent, and how many may be lent")
                .register(registry);
    }

    private static double of(ConnectionPool pool, ToDoubleFunction<PoolUse> figure) {
        return pool.use().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    void ready(boolean now) {
        ready = now;
    }

    void read(Backlog now) {
        backlog = now;
    }

    /**
     * Counts an answer.
     *
     * @param route the template of its address, one of as many as the product has
     */
    public void answered(String route, String method, int status, Duration took) {
        Timer.builder("paktometr.requests")
                .description("Answers by route, with the time they took")
                .tag("route", route)
                .tag("method", METHODS.contains(method) ? method : "OTHER")
                .tag("status", status / 100 + "xx")
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(took);
        if (isFailure(route, status)) {
            failed();
        }
    }

    /**
     * Whether an answer was our fault; who asks for our health is told how it is, and that is none.
     */
    public static boolean isFailure(String route, int status) {
        return status >= 500 && !route.startsWith("/health/");
    }

    private synchronized void failed() {
        failures = new Failures(failures.count() + 1, clock.instant());
    }

    public Failures failures() {
        return failures;
    }

    void done(@Observes(during = TransactionPhase.AFTER_SUCCESS) WatchedWork work) {
        worked(work, work.refusal().isEmpty() ? "done" : work.refusal());
    }

    void undone(@Observes(during = TransactionPhase.AFTER_FAILURE) WatchedWork work) {
        worked(work, work.refusal().isEmpty() ? "failed" : work.refusal());
    }

    private void worked(WatchedWork work, String outcome) {
        Timer.builder("paktometr.work")
                .description("Saves, submissions and sign-ins, with the time up to their commit")
                .tag("work", work.name())
                .tag("outcome", outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(work.took());
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Deed deed) {
        Counter.builder("paktometr.deeds")
                .description("What people did, as the audit log names it")
                .tag("kind", deed.kind().name())
                .register(registry)
                .increment();
        if (deed.kind() == Deed.Kind.ANSWERS_SAVED) {
            Counter.builder("paktometr.answers.saved")
                    .description("Answers taken, however many at once")
                    .register(registry)
                    .increment(answers(deed));
        }
    }

    /** The year stands before the codes. */
    private static int answers(Deed deed) {
        return deed.details().split(" ").length - 1;
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        registry.scrape(out, MEDIA_TYPE);
    }
}
