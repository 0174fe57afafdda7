package pl.paktometr.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * One answer over HTTP until the product says that it is saved, beside the bare statement and its
 * commit on the same database, and beside a request that asks nothing of anybody. They take turns,
 * so that what else the machine does meets all.
 */
final class SaveBench {
    /** Beyond these, clients of the bare statement wait for each other as the product's do. */
    private static final int CONNECTIONS = 40;

    private static final List<Integer> CLIENTS = List.of(1, 8, 32, 128);
    private static final double WARM_UP = 20;

    private final Offices offices;
    private final int rounds;
    private final double seconds;
    private final List<Integer> clients;

    SaveBench(Offices offices, int rounds, double seconds) {
        this(offices, rounds, seconds, CLIENTS);
    }

    /**
     * @param rounds how often each number of clients is measured
     * @param seconds how long each time
     */
    SaveBench(Offices offices, int rounds, double seconds, List<Integer> clients) {
        this.offices = offices;
        this.rounds = rounds;
        this.seconds = seconds;
        this.clients = clients;
    }

    /** Of a number of clients: what they managed in each round. */
    private record Side(List<Burst> rounds) {
        Timing perSecond() {
            return Timing.of(rounds.stream().mapToDouble(Burst::perSecond).toArray());
        }

        Timing percentile(int percent) {
            return Timing.of(
                    rounds.stream().mapToDouble(it -> it.times().percentile(percent)).toArray());
        }
    }

    List<Figure> run() throws SQLException {
        int most = clients.get(clients.size() - 1);
        List<Clerk> people = offices.clerks(most);
        List<Burst.Client> clerks = people.stream().map(SaveBench::saving).toList();
        List<Burst.Client> idle =
                people.stream().map(each -> (Burst.Client) each::nothing).toList();
        BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);
        List<Figure> figures = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Connection connection = offices.stage().connect();
                connection.setAutoCommit(false);
                pool.add(connection);
            }
            List<Burst.Client> bare =
                    responses(most).stream().map(response -> bare(pool, response)).toList();
            Burst.of(clerks.subList(0, Math.min(8, most)), WARM_UP);
            Burst.of(bare.subList(0, Math.min(8, most)), seconds);
            for (int many : clients) {
                offices.stage()
                        .step(
                                "saved by %d".formatted(many),
                                () ->
                                        figures.addAll(
                                                figures(
                                                        many,
                                                        clerks.subList(0, many),
                                                        bare.subList(0, many),
                                                        idle.subList(0, many))));
            }
        } finally {
            for (Connection connection : pool) {
                connection.close();
            }
        }
        return figures;
    }

    private List<Figure> figures(
            int many,
            List<Burst.Client> clerks,
            List<Burst.Client> statements,
            List<Burst.Client> idle) {
        Side product = new Side(new ArrayList<>());
        Side bare = new Side(new ArrayList<>());
        Side nothing = new Side(new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            product.rounds.add(Burst.of(clerks, seconds));
            bare.rounds.add(Burst.of(statements, seconds));
            nothing.rounds.add(Burst.of(idle, seconds));
        }
        double[] times = new double[rounds];
        double[] shares = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Burst over = product.rounds.get(round);
            Burst under = bare.rounds.get(round);
            times[round] = over.times().median() / under.times().median();
            shares[round] = over.perSecond() / under.perSecond();
        }
        String by = many == 1 ? "1 client, " : many + " clients, ";
        Figure time = Figure.of(by + "p50 against bare", "times", Timing.of(times));
        Figure share = Figure.of(by + "share of the bare throughput", "", Timing.of(shares));
        return List.of(
                Figure.of(by + "saved", "/s", product.perSecond()),
                Figure.of(by + "bare", "/s", bare.perSecond()),
                Figure.of(by + "nothing asked", "/s", nothing.perSecond()),
                Figure.of(by + "saved p50", "ms", product.percentile(50)),
                Figure.of(by + "bare p50", "ms", bare.percentile(50)),
                Figure.of(by + "nothing asked p50", "ms", nothing.percentile(50)),
                Figure.of(by + "saved p99", "ms", product.percentile(99)),
                Figure.of(by + "bare p99", "ms", bare.percentile(99)),
                many == 1 ? time.with(Limit.most(3)) : time,
                many == 32 ? share.with(Limit.least(0.4)) : share);
    }

    private static Burst.Client saving(Clerk clerk) {
        return () -> {
            Visitor.Answer answer = clerk.save();
            if (answer.status() != 200) {
                throw new NotMeasured("%d %s".formatted(answer.status(), answer.text()));
            }
        };
    }

    private static Burst.Client bare(BlockingQueue<Connection> pool, long response) {
        int[] saves = new int[1];
        return () -> {
            Connection connection = pool.take();
            try (PreparedStatement upsert =
                    connection.prepareStatement(
                            """
                            INSERT INTO answer (response_id, code, value, version, changed_by,
                                changed_at)
                            VALUES (?, ?, ?, 1, 'bench', UTC_TIMESTAMP(6))
                            ON DUPLICATE KEY UPDATE value = VALUES(value), version = version + 1,
                                changed_by = VALUES(changed_by), changed_at = VALUES(changed_at)""")) {
                upsert.setLong(1, response);
                upsert.setString(2, "A" + saves[0] % 6);
                upsert.setString(3, Integer.toString(saves[0]++ / 6 % 4));
                upsert.executeUpdate();
                connection.commit();
            } finally {
                pool.put(connection);
            }
        };
    }

    /** Of offices that no clerk of ours has signed in for. */
    private List<Long> responses(int many) throws SQLException {
        List<Long> responses = new ArrayList<>();
        try (Connection connection = offices.stage().connect();
                PreparedStatement find =
                        connection.prepareStatement(
                                """
                                SELECT response.id FROM response
                                JOIN campaign ON campaign.id = campaign_id
                                WHERE campaign.year = ? ORDER BY response.unit DESC LIMIT ?""")) {
            find.setInt(1, Loading.OPEN_YEAR);
            find.setInt(2, many);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    responses.add(row.getLong(1));
                }
            }
        }
        return responses;
    }
}
