package pl.paktometr.launch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.paktometr.backup.BackupFile;
import pl.paktometr.backup.BackupRefused;
import pl.paktometr.backup.Backups;

/** Against a real database, of the schema before the newest, with everything odd in it. */
class SafekeepingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:15:00Z");
    private static final int MOVED = 1_000_000;

    private static final List<String> ODD =
            List.of(
                    "CREATE TABLE odd (id INT AUTO_INCREMENT PRIMARY KEY, parent INT NULL, name"
                            + " VARCHAR(200) NOT NULL, code CHAR(3) CHARACTER SET ascii COLLATE"
                            + " ascii_bin NULL, text LONGTEXT NULL, raw MEDIUMBLOB NULL, price"
                            + " DECIMAL(20,6) NULL, day DATE NULL, at DATETIME(6) NULL, stamp"
                            + " TIMESTAMP(3) NULL, yes BOOLEAN NOT NULL, big BIGINT UNSIGNED NULL,"
                            + " twice INT GENERATED ALWAYS AS (id * 2) VIRTUAL, kept VARCHAR(210)"
                            + " AS (CONCAT(name, '!')) STORED, KEY odd_kept (kept), CONSTRAINT"
                            + " odd_parent FOREIGN KEY (parent) REFERENCES odd (id))",
                    "CREATE TABLE echo (n INT AUTO_INCREMENT PRIMARY KEY, id INT NOT NULL)",
                    "CREATE TABLE aa_moved (id INT PRIMARY KEY, n INT NOT NULL)",
                    "CREATE TABLE zz_moved (id INT PRIMARY KEY, n INT NOT NULL)",
                    "INSERT INTO aa_moved VALUES (1, " + MOVED + ")",
                    "INSERT INTO zz_moved VALUES (1, 0)",
                    // parents after their children, and a row that is number 0
                    "SET SESSION foreign_key_checks = 0, sql_mode = 'NO_AUTO_VALUE_ON_ZERO'",
                    "INSERT INTO odd (id, parent, name, code, text, raw, price, day, at, stamp, yes,"
                            + " big) VALUES (0, 7, 'it''s a \"test\" \\\\ // {d ''x''} ?', 'a',"
                            + " 'ząb\\r\\n\\n//\\n\\0\\Z😀', X'00FF270A5C', -0.000001, '2026-02-28',"
                            + " '2026-10-25 02:30:00.123456', '2026-11-22 03:15:00.5', TRUE,"
                            + " 18446744073709551615), (7, NULL, '', NULL, REPEAT('ó', 700000), NULL,"
                            + " NULL, NULL, NULL, NULL, FALSE, NULL), (8, 0, ' żółw ', '', '',"
                            + " REPEAT(X'80', 900000), 12345678901234.5, '0001-01-01', '9999-12-31"
                            + " 23:59:59.999999', NULL, TRUE, 0)",
                    "SET SESSION foreign_key_checks = 1, sql_mode = DEFAULT",
                    "ALTER TABLE odd AUTO_INCREMENT = 5000",
                    "CREATE TRIGGER odd_echoes AFTER INSERT ON odd FOR EACH ROW\nBEGIN\n  -- //\n"
                            + "  INSERT INTO echo (id) VALUES (NEW.id);\nEND",
                    "CREATE TRIGGER odd_is_neat BEFORE INSERT ON odd FOR EACH ROW SET NEW.name ="
                            + " TRIM(NEW.name)",
                    "CREATE FUNCTION neat(name VARCHAR(200)) RETURNS VARCHAR(200) DETERMINISTIC"
                            + " RETURN TRIM(name)",
                    "CREATE VIEW z_odd AS SELECT id, neat(name) AS neat FROM odd",
                    "CREATE VIEW a_odd AS SELECT neat FROM z_odd WHERE neat <> 'ó'");

    @TempDir static Path path;

    private static DatabaseAddress address;
    private static EmbeddedDatabase embedded;
    private static Path file;
    private static String schema;
    private static Map<String, String> before;

    private final List<String> takenOver = new ArrayList<>();

    @BeforeAll
    static void backUpAnOlderInstallationWhileSomebodyWrites() throws SQLException {
        Folder folder = new Folder(path);
        folder.layOut();
        Instance instance = new Instance(folder);
        instance.begin();
        embedded = new EmbeddedDatabase(folder, instance);
        embedded.install();
        address = embedded.start();
        schema = migrateToTheLastButOne();
        run(ODD);
        file = path.resolve("older.backup");
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> moving = CompletableFuture.supplyAsync(() -> move(done));
        new SafekeepingTest().safekeeping().backUp(file, NOW);
        done.set(true);
        assertThat(moving.join()).isPositive();
        before = fingerprint();
    }

    @AfterAll
    static void stop() {
        embedded.stop();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0");
            for (String name : fingerprint().keySet()) {
                if (!name.startsWith("TRIGGER")) {
                    statement.execute("DROP " + name);
                }
            }
        }
        assertThat(fingerprint()).isEmpty();
    }

    @Test
    void comesBackAsItWasAndIsThenBroughtUpToDate() throws SQLException {
        try (Connection connection = address.connect();
                BackupFile backup = BackupFile.verified(file)) {
            assertThat(backup.manifest().schema()).isEqualTo(schema);
            Backups.restore(backup, connection);
        }
        assertThat(fingerprint()).containsExactlyEntriesOf(before);
        assertThat(number("SELECT COUNT(*) FROM echo")).isZero();
        assertThat(number("SELECT n FROM aa_moved") + number("SELECT n FROM zz_moved"))
                .isEqualTo(MOVED);
        assertThat(Schema.migrate(address)).isPositive();
        assertThat(number("SELECT MAX(CAST(version AS UNSIGNED)) FROM flyway_schema_history"))
                .isEqualTo(Integer.parseInt(Schema.newest().getVersion()));
    }

    @Test
    void isBroughtUpToDateByTheCommand() throws SQLException {
        safekeeping().restore(file);
        assertThat(takenOver).hasSize(1);
        assertThat(number("SELECT MAX(CAST(version AS UNSIGNED)) FROM flyway_schema_history"))
                .isEqualTo(Integer.parseInt(Schema.newest().getVersion()));
    }

    /** Each made by the version of its day, of its demonstration and some answers given in it. */
    @ParameterizedTest
    @ValueSource(ints = {52, 91, 99, 133})
    void whatEarlierVersionsLeftBecomesWhatThisOneMakes(int earlier) throws Exception {
        Schema.migrate(address);
        Map<String, String> fresh = definitions();
        empty();
        try (Connection connection = address.connect();
                BackupFile backup = BackupFile.verified(older(earlier))) {
            Backups.restore(backup, connection);
            assertThat(Schema.migrate(address)).isPositive();
            assertThat(definitions()).containsExactlyEntriesOf(fresh);
            for (String table :
                    List.of(
                            "answer",
                            "response",
                            "submission",
                            "score",
                            "account",
                            "audit_entry")) {
                int rows = number("SELECT COUNT(*) FROM " + table);
                assertThat(rows).as(table).isPositive();
                assertThat(backup.manifest().rows())
                        .filteredOn(each -> each.table().equals(table))
                        .singleElement()
                        .satisfies(each -> assertThat(each.count()).isEqualTo(rows));
            }
        }
    }

    @Test
    void aMigrationThatFailsLeavesAllAsItWas() throws Exception {
        try (Connection connection = address.connect();
                BackupFile backup = BackupFile.verified(older(52))) {
            Backups.restore(backup, connection);
        }
        run(List.of("CREATE TABLE feed_token (in_the_way INT PRIMARY KEY)")); // which V085 creates
        Map<String, String> asItWas = fingerprint();
        Path before = path.resolve("before-upgrade.backup");
        assertThatThrownBy(() -> Upgrade.run(address, before, NOW))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("V085")
                .hasMessageContaining("as it was");
        assertThat(fingerprint()).containsExactlyEntriesOf(asItWas);

        Files.delete(before);
        run(List.of("ALTER DATABASE paktometr COLLATE utf8mb4_general_ci"));
        assertThatThrownBy(() -> Upgrade.run(address, before, NOW))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("collation");
        run(List.of("ALTER DATABASE paktometr COLLATE utf8mb4_polish_ci"));
        assertThat(before).doesNotExist();

        run(List.of("DROP TABLE feed_token"));
        assertThat(Upgrade.run(address, before, NOW)).isPositive();
        assertThat(Schema.wouldAlterData(address)).isFalse();
    }

    @Test
    void overwritesNothing() throws SQLException {
        run(List.of("CREATE TABLE mine (id INT PRIMARY KEY)"));
        assertThatThrownBy(() -> safekeeping().restore(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
        assertThat(fingerprint()).containsOnlyKeys("TABLE mine");
        assertThat(takenOver).isEmpty();
        assertThatThrownBy(() -> safekeeping().backUp(file, NOW))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void aDamagedFileIsRefusedBeforeAnythingIsTouched() throws Exception {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 4;
        Path damaged = Files.write(path.resolve("damaged"), content);
        assertThatThrownBy(() -> safekeeping().restore(damaged))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("damaged");
        assertThat(fingerprint()).isEmpty();
        assertThat(takenOver).isEmpty();
    }

    @Test
    void aNewerSchemaIsRefusedBeforeAnythingIsTouched() throws SQLException {
        Schema.migrate(address);
        run(
                List.of(
                        "INSERT INTO flyway_schema_history (installed_rank, version, description,"
                                + " type, script, installed_by, execution_time, success) VALUES (9999,"
                                + " '999', 'x', 'SQL', 'x', 'x', 1, 1)"));
        Path newer = path.resolve("newer.backup");
        safekeeping().backUp(newer, NOW);
        empty();
        assertThatThrownBy(() -> safekeeping().restore(newer))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("999");
        assertThat(fingerprint()).isEmpty();
        assertThat(takenOver).isEmpty();
    }

    @Test
    void whatFailsHalfwayLeavesNothing() throws SQLException {
        try (Connection connection = address.connect();
                BackupFile backup = BackupFile.verified(file)) {
            assertThatThrownBy(
                            () ->
                                    Backups.restore(
                                            backup, spoilt(connection, "CREATE ALGORITHM", true)))
                    .isInstanceOf(SQLException.class)
                    .hasMessage("spoilt")
                    .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
        }
        assertThat(fingerprint()).isEmpty();
    }

    @Test
    void rowsThatDoNotArriveAreNoticed() throws SQLException {
        try (Connection connection = address.connect();
                BackupFile backup = BackupFile.verified(file)) {
            assertThatThrownBy(
                            () ->
                                    Backups.restore(
                                            backup,
                                            spoilt(connection, "INSERT INTO `county`", false)))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("[county]");
        }
        assertThat(fingerprint()).isEmpty();
    }

    @Test
    void nothingIsBackedUpWhereThereIsNothing() {
        Path none = path.resolve("none");
        assertThatThrownBy(() -> safekeeping().backUp(none, NOW))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("nothing to back up");
        assertThat(none).doesNotExist();
    }

    private static Path older(int schema) throws URISyntaxException {
        String name = "/schemas/schema-%d.backup".formatted(schema);
        return Path.of(requireNonNull(SafekeepingTest.class.getResource(name)).toURI());
    }

    private Safekeeping safekeeping() {
        Settings settings = new Settings(path, path, 0, address, null, null, null, "1m");
        Folder folder = new Folder(path);
        Instance instance = new Instance(folder);
        return new Safekeeping(
                settings,
                folder,
                instance,
                new EmbeddedDatabase(folder, instance),
                new Progress(new PrintStream(new ByteArrayOutputStream())),
                () -> takenOver.add("taken over"));
    }

    private static String migrateToTheLastButOne() {
        var configuration =
                Flyway.configure()
                        .dataSource(address.url(), address.user(), address.password())
                        .locations("classpath:db/migration");
        List<MigrationVersion> versions =
                Arrays.stream(configuration.load().info().all())
                        .map(migration -> migration.getVersion())
                        .filter(version -> version != null)
                        .sorted()
                        .toList();
        MigrationVersion target = versions.get(versions.size() - 2);
        configuration.target(target).load().migrate();
        return String.valueOf(Integer.parseInt(target.getVersion()));
    }

    /** From one table to the other, in a transaction each. */
    private static int move(AtomicBoolean done) {
        int moved = 0;
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!done.get()) {
                statement.executeUpdate("UPDATE aa_moved SET n = n - 1");
                statement.executeUpdate("UPDATE zz_moved SET n = n + 1");
                connection.commit();
                moved++;
            }
            return moved;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(List<String> statements) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int number(String query) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /**
     * What each object is, whatever it holds. An index that the database once made for a foreign
     * key by itself goes when a wider one comes, but not after a restore.
     */
    private static Map<String, String> definitions() throws SQLException {
        Map<String, String> definitions = fingerprint();
        definitions.replaceAll(
                (name, what) ->
                        what.replaceAll(" AUTO_INCREMENT=\\d+", "")
                                .replaceAll("  KEY `(\\w+)` \\(`\\1`\\),?\n", "")
                                .replaceAll("(?s)(\\) ENGINE=InnoDB.*)\\[\\[.*]]$", "$1"));
        return definitions;
    }

    /** What each object is and holds, but for the two tables between which rows move. */
    private static Map<String, String> fingerprint() throws SQLException {
        Map<String, String> all = new TreeMap<>();
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            for (List<String> table :
                    rows(
                            statement,
                            "SELECT IF(table_type = 'VIEW', 'VIEW', 'TABLE'), table_name FROM"
                                    + " information_schema.tables WHERE table_schema ="
                                    + " DATABASE()")) {
                all.put(table.get(0) + " " + table.get(1), "");
            }
            for (String name : all.keySet()) {
                String quoted = name.replace(" ", " `") + "`";
                String what = rows(statement, "SHOW CREATE " + quoted).get(0).get(1);
                if (name.startsWith("TABLE") && !name.contains("_moved")) {
                    what += rows(statement, "CHECKSUM " + quoted);
                }
                all.put(name, what);
            }
            for (List<String> trigger :
                    rows(
                            statement,
                            "SELECT trigger_name, event_object_table, action_timing,"
                                    + " event_manipulation, action_order, action_statement,"
                                    + " sql_mode, collation_connection, definer FROM"
                                    + " information_schema.triggers WHERE trigger_schema ="
                                    + " DATABASE()")) {
                all.put("TRIGGER " + trigger.get(0), trigger.toString());
            }
            for (List<String> routine :
                    rows(
                            statement,
                            "SELECT routine_name, routine_definition, sql_mode, data_type,"
                                    + " is_deterministic FROM information_schema.routines WHERE"
                                    + " routine_schema = DATABASE()")) {
                all.put("FUNCTION " + routine.get(0), routine.toString());
            }
        }
        return all;
    }

    private static List<List<String>> rows(Statement statement, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /** Fails at a statement that begins so, or loses it. */
    private static Connection spoilt(Connection connection, String beginning, boolean fails) {
        return proxy(
                Connection.class,
                (method, arguments) ->
                        method.getName().equals("createStatement")
                                ? spoilt(connection.createStatement(), beginning, fails)
                                : method.invoke(connection, arguments));
    }

    private static Statement spoilt(Statement statement, String beginning, boolean fails) {
        return proxy(
                Statement.class,
                (method, arguments) -> {
                    if (!method.getName().equals("execute")
                            || !arguments[0].toString().startsWith(beginning)) {
                        return method.invoke(statement, arguments);
                    }
                    if (fails) {
                        throw new SQLException("spoilt");
                    }
                    return false;
                });
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            try {
                                return answer.to(method, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
