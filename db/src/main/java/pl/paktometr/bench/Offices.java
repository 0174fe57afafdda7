package pl.paktometr.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import pl.paktometr.launch.Stage;

/**
 * The product with invented offices that are asked for this year's answers, each with a clerk;
 * behind them lie ten published years.
 */
final class Offices implements AutoCloseable {
    static final int REGIONS_OF_THE_COUNTRY = 16;

    private static final String LOGIN = "bench";
    private static final int AT_ONCE = 8;

    private final Stage stage;
    private final long seed;
    private final int regions;
    private final String load = Machine.load();

    private Offices(Stage stage, long seed, int regions) {
        this.stage = stage;
        this.seed = seed;
        this.regions = regions;
    }

    /**
     * Brings it up; what was invented before for the same seed is taken again.
     *
     * @param regions whose data there are; more than the country has are made by as many more units
     *     in each
     */
    static Offices open(Path checkout, Path folder, long seed, int regions) throws SQLException {
        Offices offices =
                new Offices(
                        Stage.in(checkout, folder.resolve("regions-" + regions)), seed, regions);
        try {
            offices.bringUp();
            return offices;
        } catch (SQLException | RuntimeException e) {
            offices.close();
            throw e;
        }
    }

    private void bringUp() throws SQLException {
        InventedData.provide(stage, "regions " + regions, seed, this::invent);
        stage.startServer();
        CompareBench.enter(stage);
        try (Connection connection = stage.connect()) {
            Loading.loadClerks(connection, LOGIN);
        }
    }

    private void invent(Connection connection) throws SQLException {
        Random random = new Random(seed);
        int times = Math.max(1, Math.round((float) regions / REGIONS_OF_THE_COUNTRY));
        InventedCountry country = InventedCountry.of(random, times).regions(regions);
        Loading loading = new Loading(connection, country, random, Loading.LAST_YEAR);
        loading.load();
        loading.loadOpenEdition();
    }

    Stage stage() {
        return stage;
    }

    /** What it was measured on and with. */
    Map<String, String> facts() throws SQLException {
        Map<String, String> facts = InventedData.facts(stage, seed);
        facts.put("load before", load);
        facts.put("load after", Machine.load());
        facts.put("server's memory", Machine.memory(stage.process(true)));
        facts.put("database's memory", Machine.memory(stage.process(false)));
        return facts;
    }

    /** So many clerks, each of another office and signed in. */
    List<Clerk> clerks(int many) throws SQLException {
        List<Clerk> clerks =
                units(many).stream().map(unit -> new Clerk(stage.address(), unit)).toList();
        if (clerks.size() < many) {
            throw new NotMeasured("There are only %d offices.".formatted(clerks.size()));
        }
        stage.step("%d clerks signed in".formatted(many), () -> signIn(clerks));
        return clerks;
    }

    private void signIn(List<Clerk> clerks) {
        String password = stage.secret("bench-password");
        ExecutorService doors = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> entering = new ArrayList<>();
            clerks.forEach(clerk -> entering.add(doors.submit(() -> clerk.signIn(password))));
            for (Future<?> each : entering) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new NotMeasured("Somebody could not sign in: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        } finally {
            doors.shutdownNow();
        }
    }

    /** How many there are. */
    int size() throws SQLException {
        return units(Integer.MAX_VALUE).size();
    }

    private List<String> units(int most) throws SQLException {
        List<String> units = new ArrayList<>();
        try (Connection connection = stage.connect();
                PreparedStatement find =
                        connection.prepareStatement(
                                "SELECT code FROM unit ORDER BY code LIMIT ?")) {
            find.setInt(1, most);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    units.add(row.getString(1));
                }
            }
        }
        return units;
    }

    @Override
    public void close() {
        stage.close();
    }
}
