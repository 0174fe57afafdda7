package pl.paktometr.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import pl.paktometr.launch.Stage;

/**
 * Breaks the product while many save, and holds what is there afterwards against what was
 * acknowledged: every answer, submission and entry of the audit log once, and the chain unbroken.
 * Killed processes lose what they had not handed to the system; a power cut of the machine is not
 * tried, against that stand the database's settings.
 */
final class CrashBench {
    private static final int WITNESSES = 16;
    private static final Duration RECOVERY = Duration.ofMinutes(3);
    private static final int DISK_MEGABYTES = 900;

    private final Path checkout;
    private final Path folder;
    private final long seed;
    private final int rounds;
    private final Random random;
    private final List<String> complaints = new ArrayList<>();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final HttpClient client = HttpClient.newHttpClient();
    private int arrived;
    private int submitted;
    private int entries;

    /** What is done to it. */
    enum Fault {
        SERVER_KILLED,
        DATABASE_KILLED,
        CONNECTIONS_CUT,
        /** Only on a file system of its own, which only root can mount. */
        DISK_FULL
    }

    /**
     * @param rounds how often it is broken
     */
    CrashBench(Path checkout, Path folder, long seed, int rounds) {
        this.checkout = checkout;
        this.folder = folder.resolve("crash");
        this.seed = seed;
        this.rounds = rounds;
        random = new Random(seed);
    }

    Findings run() throws SQLException, IOException {
        Files.createDirectories(folder);
        boolean ownDisk = mounted();
        try (Offices offices = Offices.open(checkout, folder, seed, 1)) {
            Stage stage = offices.stage();
            List<Witness> witnesses = witnesses(stage);
            List<Fault> possible = new ArrayList<>(List.of(Fault.values()));
            if (!ownDisk) {
                possible.remove(Fault.DISK_FULL);
            }
            for (int round = 0; round < rounds; round++) {
                Fault fault =
                        round < possible.size()
                                ? possible.get(round)
                                : possible.get(random.nextInt(possible.size()));
                String name = "round %d: %s".formatted(round + 1, fault);
                stage.step(name, () -> round(stage, witnesses, fault));
                faults.merge(fault, 1, Integer::sum);
                if (!complaints.isEmpty()) {
                    break;
                }
            }
            complaints.forEach(System.out::println);
            Map<String, String> facts = offices.facts();
            facts.put("disk full", ownDisk ? "tried" : "not tried: only root can mount a disk");
            return new Findings(
                    "crash",
                    "Broken %d times while %d save".formatted(rounds, WITNESSES),
                    facts,
                    figures(witnesses));
        } finally {
            if (ownDisk) {
                // somebody may still be closing files
                command("umount", "--lazy", folder.toString());
            }
        }
    }

    private List<Figure> figures(List<Witness> witnesses) {
        Map<String, Integer> heard = new TreeMap<>();
        witnesses.forEach(
                witness ->
                        witness.heard().forEach((what, n) -> heard.merge(what, n, Integer::sum)));
        List<Figure> figures = new ArrayList<>();
        faults.forEach((fault, often) -> figures.add(Figure.of(fault.name(), "", often)));
        heard.forEach((what, often) -> figures.add(Figure.of("answers " + what, "", often)));
        figures.add(Figure.of("answers that arrived all the same", "", arrived));
        figures.add(Figure.of("submissions acknowledged", "", submitted));
        figures.add(Figure.of("entries of the log held against answers", "", entries));
        figures.add(
                Figure.of("lost, doubled or changed", "", complaints.size()).with(Limit.most(0)));
        return figures;
    }

    private List<Witness> witnesses(Stage stage) throws SQLException {
        List<Witness> witnesses = new ArrayList<>();
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM access_token");
            statement.executeUpdate(
                    """
                    INSERT INTO access_token (account_id, label, token_hash, created_at, expires_at)
                    SELECT id, 'crash', SHA2(CONCAT('%s', login), 256), UTC_TIMESTAMP(6),
                        UTC_TIMESTAMP(6) + INTERVAL 30 DAY FROM account"""
                            .formatted(token(stage, "")));
            try (ResultSet row =
                    statement.executeQuery(
                            "SELECT unit FROM account WHERE role = 'CLERK' ORDER BY unit LIMIT "
                                    + WITNESSES)) {
                while (row.next()) {
                    String unit = row.getString(1);
                    witnesses.add(
                            new Witness(
                                    stage.address(),
                                    unit,
                                    token(stage, unit),
                                    new Random(random.nextLong())));
                }
            }
        }
        settle(stage, witnesses);
        complaints.clear();
        return witnesses;
    }

    private static String token(Stage stage, String login) {
        return stage.secret("crash-token") + login;
    }

    private void round(Stage stage, List<Witness> witnesses, Fault fault) {
        try {
            String office = prepare(stage);
            AtomicBoolean on = new AtomicBoolean(true);
            ExecutorService threads = Executors.newFixedThreadPool(WITNESSES + 1);
            witnesses.forEach(
                    witness ->
                            threads.execute(
                                    () -> {
                                        while (on.get()) {
                                            witness.act();
                                        }
                                    }));
            Thread.sleep(300 + random.nextInt(1500));
            int beforeTheFault = random.nextInt(60);
            CompletableFuture<Boolean> submission =
                    CompletableFuture.supplyAsync(() -> submit(stage, office), threads);
            Thread.sleep(beforeTheFault);
            inflict(stage, fault);
            Thread.sleep(random.nextInt(1500));
            recover(stage, fault);
            on.set(false);
            boolean acknowledged = submission.join();
            threads.shutdown();
            if (!threads.awaitTermination(RECOVERY.toSeconds(), TimeUnit.SECONDS)) {
                throw new NotMeasured("A client hangs.");
            }
            arrived += settle(stage, witnesses);
            hold(stage, office, acknowledged);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        } catch (SQLException e) {
            throw new NotMeasured("The database: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inflict(Stage stage, Fault fault) throws SQLException, IOException {
        switch (fault) {
            case SERVER_KILLED -> stage.kill(true);
            case DATABASE_KILLED -> stage.kill(false);
            case CONNECTIONS_CUT -> cut(stage);
            case DISK_FULL -> fill();
            default -> throw new IllegalArgumentException(fault.name());
        }
    }

    private void recover(Stage stage, Fault fault) throws IOException, InterruptedException {
        if (fault == Fault.DISK_FULL) {
            Files.delete(filler());
        }
        stage.forgetOldLogs(); // a hundred outages fill a small disk with what is told of them
        if (!stage.isUp(false)) {
            stage.startDatabaseAgain();
        }
        if (!stage.isUp(true)) {
            stage.startServer();
        }
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        String told = chain(stage);
        while (!told.contains("\"holds\":")) {
            if (System.nanoTime() > deadline) {
                throw new NotMeasured("It does not recover: " + told);
            }
            Thread.sleep(250);
            told = chain(stage);
        }
        if (!told.contains("\"holds\":true")) {
            complaints.add("The chain of the audit log is broken: " + told);
        }
    }

    private static void cut(Stage stage) throws SQLException {
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            List<Long> others = new ArrayList<>();
            try (ResultSet row =
                    statement.executeQuery(
                            "SELECT id FROM information_schema.processlist"
                                    + " WHERE id <> CONNECTION_ID()")) {
                while (row.next()) {
                    others.add(row.getLong(1));
                }
            }
            for (long other : others) {
                try {
                    statement.execute("KILL CONNECTION " + other);
                } catch (SQLException gone) {
                    // it ended by itself meanwhile
                }
            }
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private void fill() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream file = Files.newOutputStream(filler())) {
            while (true) {
                file.write(megabyte);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    private boolean mounted() throws IOException {
        return "root".equals(System.getProperty("user.name"))
                && command(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=%dm,mode=0700".formatted(DISK_MEGABYTES),
                        "tmpfs",
                        folder.toString());
    }

    private static boolean command(String... words) throws IOException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
    }

    /** Answers of everything that is asked, put there behind the product's back; whose they are. */
    private static String prepare(Stage stage) throws SQLException {
        try (Connection connection = stage.connect();
                PreparedStatement find =
                        connection.prepareStatement(
                                """
                                SELECT response.id, response.unit FROM response
                                JOIN campaign ON campaign.id = campaign_id
                                WHERE campaign.year = ? AND response.state = 'DRAFT'
                                ORDER BY response.unit LIMIT 1 OFFSET ?""")) {
            find.setInt(1, Loading.OPEN_YEAR);
            find.setInt(2, WITNESSES);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new NotMeasured("No office is left that has not submitted.");
                }
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "DELETE FROM answer WHERE response_id = " + row.getLong(1));
                }
                try (Rows answers =
                        new Rows(
                                connection,
                                "answer (response_id, code, value, version, changed_by,"
                                        + " changed_at)")) {
                    for (Map.Entry<String, String> answer :
                            InventedAnswers.ofNothingDone().entrySet()) {
                        answers.add(
                                row.getLong(1),
                                answer.getKey(),
                                answer.getValue(),
                                1,
                                "bench",
                                "2026-11-01 10:00:00");
                    }
                }
                return row.getString(2);
            }
        }
    }

    /** Whether it was acknowledged. */
    private boolean submit(Stage stage, String office) {
        HttpResponse<String> answer;
        try {
            answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(stage.address())
                                                    .resolve(
                                                            "api/v1/regions/%s/campaigns/%d/responses/%s/submission"
                                                                    .formatted(
                                                                            office.substring(0, 2),
                                                                            Loading.OPEN_YEAR,
                                                                            office)))
                                    .timeout(Duration.ofSeconds(20))
                                    .header("Authorization", "Bearer " + token(stage, office))
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException notAnswered) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (answer.statusCode() == 422 || answer.statusCode() == 400) {
            throw new NotMeasured("The submission is refused: " + answer.body());
        }
        return answer.statusCode() == 200;
    }

    private String chain(Stage stage) {
        try {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create(stage.address())
                                                    .resolve("api/v1/audit/chain"))
                                    .timeout(Duration.ofSeconds(30))
                                    .header("Authorization", "Bearer " + token(stage, "bench"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException notYet) {
            return notYet.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
    }

    /**
     * @return how many unanswered changes had arrived
     */
    private int settle(Stage stage, List<Witness> witnesses) throws SQLException {
        Map<String, Map<String, Witness.Kept>> found = new HashMap<>();
        Map<String, Integer> logged = new HashMap<>();
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery(
                            """
                            SELECT unit, code, answer.version, value FROM answer
                            JOIN response ON response.id = response_id
                            JOIN campaign ON campaign.id = campaign_id WHERE campaign.year = %d"""
                                    .formatted(Loading.OPEN_YEAR))) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString(1), each -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new Witness.Kept(row.getInt(3), row.getString(4)));
                }
            }
            try (ResultSet row =
                    statement.executeQuery(
                            "SELECT LEFT(unit, 6), SUBSTRING_INDEX(details, ' ', -1), COUNT(*)"
                                    + " FROM audit_entry"
                                    + " WHERE kind = 'ANSWERS_SAVED' GROUP BY 1, 2")) {
                while (row.next()) {
                    logged.put(row.getString(1) + " " + row.getString(2), row.getInt(3));
                }
            }
        }
        entries = 0;
        int landed = 0;
        for (Witness witness : witnesses) {
            Map<String, Witness.Kept> here = found.getOrDefault(witness.unit, Map.of());
            landed += witness.settle(here, complaints);
            for (Map.Entry<String, Witness.Kept> answer : here.entrySet()) {
                int changes = answer.getValue().version();
                int told = logged.getOrDefault(witness.unit + " " + answer.getKey(), 0);
                entries += told;
                if (told != changes) {
                    complaints.add(
                            "%s %s: changed %d times, logged %d times"
                                    .formatted(witness.unit, answer.getKey(), changes, told));
                }
            }
        }
        return landed;
    }

    /** A submission is there with all that belongs to it, or nothing of it is. */
    private void hold(Stage stage, String office, boolean acknowledged) throws SQLException {
        try (Connection connection = stage.connect();
                PreparedStatement find =
                        connection.prepareStatement(
                                """
                                SELECT response.state,
                                  (SELECT COUNT(*) FROM submission WHERE response_id = response.id),
                                  (SELECT COUNT(*) FROM score
                                   WHERE score.submission_id = response.submission_id),
                                  (SELECT COUNT(*) FROM audit_entry
                                   WHERE kind = 'SUBMITTED' AND LEFT(audit_entry.unit, 6) = response.unit),
                                  submission.canonical, submission.sha256
                                FROM response JOIN campaign ON campaign.id = campaign_id
                                LEFT JOIN submission ON submission.id = response.submission_id
                                WHERE campaign.year = ? AND response.unit = ?""")) {
            find.setInt(1, Loading.OPEN_YEAR);
            find.setString(2, office);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                boolean there = row.getString(1).equals("SUBMITTED");
                int wanted = there ? 1 : 0;
                boolean whole =
                        row.getInt(2) == wanted
                                && row.getInt(3) > 0 == there
                                && row.getInt(4) == wanted
                                && (!there
                                        || Loading.sha256(row.getString(5))
                                                .equals(row.getString(6)));
                if (!whole || (acknowledged && !there)) {
                    complaints.add(
                            "%s: submission %s; %s, %d submissions, %d scores, %d entries"
                                    .formatted(
                                            office,
                                            acknowledged ? "acknowledged" : "not answered",
                                            row.getString(1),
                                            row.getInt(2),
                                            row.getInt(3),
                                            row.getInt(4)));
                }
                submitted += acknowledged ? 1 : 0;
            }
        }
    }
}
