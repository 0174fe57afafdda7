package pl.paktometr.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The last evening: very many clerks signed in, each saving, turning pages and keeping a page open.
 * When each does what is fixed before, so a slow answer delays nobody else's and its wait counts
 * from the moment it was due.
 */
final class DeadlineBench {
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(12);

    /** An area has some fourteen questions. */
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(150);

    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final int HANDS = 200;
    private static final int MEMORY_LIMIT = 1536;

    private final Offices offices;
    private final long seed;
    private final int people;
    private final Duration length;
    private final Map<String, Queue<Double>> times = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> failures = new ConcurrentSkipListMap<>();

    DeadlineBench(Offices offices, long seed, int people, Duration length) {
        this.offices = offices;
        this.seed = seed;
        this.people = people;
        this.length = length;
    }

    List<Figure> run() throws SQLException {
        List<Clerk> clerks = offices.clerks(people);
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(HANDS);
        Random random = new Random(seed);
        offices.stage()
                .step(
                        "%d clerks at work for %d s".formatted(people, length.toSeconds()),
                        () -> {
                            long began = System.nanoTime();
                            for (Clerk clerk : clerks) {
                                Day day = new Day(hands, clerk, began);
                                day.plan("save", clerk::save, BETWEEN_SAVES, random);
                                day.plan("page", clerk::look, BETWEEN_PAGES, random);
                                day.plan("presence", clerk::here, BETWEEN_SIGNS_OF_LIFE, random);
                            }
                            await(hands);
                        });
        double memory =
                Machine.most(offices.stage().process(true))
                        + Machine.most(offices.stage().process(false));
        List<Figure> figures = new ArrayList<>();
        times.forEach(
                (what, measured) -> {
                    Timing timing = Timing.of(measured);
                    figures.add(Figure.of(what, "ms", timing));
                    figures.add(
                            Figure.of(what + ", p99", "ms", timing.percentile(99))
                                    .with(Limit.most(300)));
                });
        figures.add(
                Figure.of(
                                "failed",
                                "",
                                failures.values().stream().mapToInt(Integer::intValue).sum())
                        .with(Limit.most(0)));
        failures.forEach((why, often) -> figures.add(Figure.of("  " + why, "", often)));
        figures.add(
                Figure.of("server and database, most memory", "MB", memory)
                        .with(Limit.most(MEMORY_LIMIT)));
        return figures;
    }

    private void await(ScheduledExecutorService hands) {
        try {
            Thread.sleep(length.toMillis());
            hands.shutdown();
            if (!hands.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                hands.shutdownNow();
                failures.merge("not answered in the end", 1, Integer::sum);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
    }

    /** What one clerk does; one thing after the other, as one person does. */
    private final class Day {
        private final ScheduledExecutorService hands;
        private final Object person;
        private final long began;

        Day(ScheduledExecutorService hands, Object person, long began) {
            this.hands = hands;
            this.person = person;
            this.began = began;
        }

        void plan(String what, Supplier<Visitor.Answer> act, Duration between, Random random) {
            long first = (long) (random.nextDouble() * between.toNanos());
            schedule(what, act, between.toNanos(), first);
        }

        private void schedule(String what, Supplier<Visitor.Answer> act, long between, long due) {
            if (due >= length.toNanos()) {
                return;
            }
            Future<?> unused =
                    hands.schedule(
                            () -> {
                                schedule(what, act, between, due + between);
                                synchronized (person) {
                                    perform(what, act);
                                }
                                times.computeIfAbsent(what, each -> new ConcurrentLinkedQueue<>())
                                        .add((System.nanoTime() - began - due) / 1e6);
                            },
                            Math.max(0, began + due - System.nanoTime()),
                            TimeUnit.NANOSECONDS);
        }

        private void perform(String what, Supplier<Visitor.Answer> act) {
            try {
                int status = act.get().status();
                if (status != 200) {
                    failures.merge("%s: %d".formatted(what, status), 1, Integer::sum);
                }
            } catch (RuntimeException e) {
                failures.merge("%s: %s".formatted(what, e), 1, Integer::sum);
            }
        }
    }
}
