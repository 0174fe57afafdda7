package pl.paktometr.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pl.paktometr.launch.Stage;

/**
 * How long the views of the comparison take with a whole country and ten editions: one user, warm,
 * over the loopback interface, from sending a request to the last byte of the answer.
 */
class CompareBench {
    private static final int WARM_UP = 5;

    private static final String LOGIN = "bench";

    private final Path checkout;
    private final Path folder;
    private final long seed;
    private final int rounds;

    /**
     * @param rounds how many requests of each view are timed
     */
    CompareBench(Path checkout, Path folder, long seed, int rounds) {
        this.checkout = checkout;
        this.folder = folder;
        this.seed = seed;
        this.rounds = rounds;
    }

    /**
     * @param times how many times the units there are
     * @param before the run with the units there are; null if this is that
     */
    CompareRun run(int times, @Nullable CompareRun before) throws SQLException {
        String load = Machine.load();
        try (Stage stage = Stage.in(checkout, folder.resolve("times-" + times))) {
            InventedData.provide(
                    stage, "times " + times, seed, connection -> invent(connection, times));
            Map<String, String> facts = InventedData.facts(stage, seed);
            facts.put("load before", load);
            stage.startServer();
            Visitor visitor = enter(stage);
            List<Measured> measured = new ArrayList<>();
            stage.step(
                    "%d views measured".formatted(ComparePage.ALL.size()),
                    () -> measured.addAll(measure(stage, visitor, before)));
            facts.put("load after", Machine.load());
            facts.put("server's memory", Machine.memory(stage.process(true)));
            facts.put("database's memory", Machine.memory(stage.process(false)));
            return new CompareRun(times, rounds, facts, measured);
        }
    }

    private void invent(Connection connection, int times) throws SQLException {
        Random random = new Random(seed);
        InventedCountry country = InventedCountry.of(random, times);
        new Loading(connection, country, random, Loading.OPEN_YEAR).load();
    }

    static Visitor enter(Stage stage) {
        Visitor visitor = new Visitor(stage.address());
        String password = stage.secret("bench-password");
        if (!stage.hasAnAdministrator()) {
            visitor.setUp(stage.setupToken(), LOGIN, password);
        }
        visitor.signIn(LOGIN, password);
        return visitor;
    }

    /** Round by round through all views, so that what else the machine does meets all alike. */
    private List<Measured> measure(Stage stage, Visitor visitor, @Nullable CompareRun before) {
        List<Visitor.Answer> firsts =
                ComparePage.ALL.stream().map(page -> page.open(visitor)).toList();
        for (int round = 0; round < WARM_UP; round++) {
            ComparePage.ALL.forEach(page -> page.open(visitor));
        }
        List<Long> processes = List.of(stage.process(true), stage.process(false));
        long[] busy = new long[ComparePage.ALL.size()];
        double[][] times = new double[ComparePage.ALL.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < times.length; i++) {
                busy[i] -= Machine.busy(processes);
                times[i][round] = ComparePage.ALL.get(i).open(visitor).milliseconds();
                busy[i] += Machine.busy(processes);
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            measured.add(
                    new Measured(
                            ComparePage.ALL.get(i).name(),
                            firsts.get(i).milliseconds(),
                            Timing.of(times[i]),
                            (double) busy[i] / rounds,
                            firsts.get(i).bytes().length / 1024,
                            before == null ? null : before.measured().get(i)));
        }
        return measured;
    }
}
