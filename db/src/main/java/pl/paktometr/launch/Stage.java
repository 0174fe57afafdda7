package pl.paktometr.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product in a folder and on ports of its own, up only as long as somebody measures it. It
 * takes the memory that the environment allows and nothing else from there: neither a database nor
 * a mail server of the operator's.
 */
public final class Stage implements AutoCloseable {
    private final Folder folder;
    private final Instance instance;
    private final EmbeddedDatabase embedded;
    private final ApplicationServer server;
    private final Progress progress = new Progress(System.out);
    private final String setupToken = Folder.random();
    private final int port = Ports.free();
    private @Nullable DatabaseAddress database;

    private Stage(Settings settings) {
        folder = new Folder(settings.folder());
        instance = new Instance(folder);
        embedded = new EmbeddedDatabase(folder, instance);
        server = new ApplicationServer(settings, folder, instance);
    }

    /**
     * Takes the folder, with nothing up yet.
     *
     * @throws LaunchFailed if the product is not built or another process has the folder
     */
    public static Stage in(Path checkout, Path path) {
        Map<String, String> environment = new HashMap<>();
        String memory = System.getenv("PAKTOMETR_MEMORY");
        if (memory != null) {
            environment.put("PAKTOMETR_MEMORY", memory);
        }
        environment.put("PAKTOMETR_VAR", path.toString());
        Stage stage = new Stage(Settings.from(environment, checkout));
        stage.takeOver();
        return stage;
    }

    private void takeOver() {
        server.demandBuilt();
        folder.occupy();
        Logs.to(folder.logs());
        close();
        instance.begin();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "bring-down"));
    }

    /** What is done, told as the launcher tells it. */
    public void step(String what, Runnable work) {
        progress.step(what, work);
    }

    /** Text kept in the folder, null where there is none. */
    public @Nullable String note(String name) {
        Path file = folder.path.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void note(String name, String text) {
        try {
            Files.writeString(folder.path.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same at every call, made at random at the first. */
    public String secret(String name) {
        return folder.secret(name);
    }

    /** Forgets the database's contents; before it is up. */
    public void empty() {
        try {
            Folder.delete(folder.path.resolve("mariadb/data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the server that are rotated away already. */
    public void forgetOldLogs() {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder.logs(), "server.log.*")) {
            for (Path log : old) {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database with all its tables. */
    public void startDatabase() {
        if (!embedded.isInstalled()) {
            folder.demandSpaceForAFreshStart();
            progress.step("database installed", embedded::install);
        }
        DatabaseAddress address = progress.step("database started", embedded::start);
        progress.step("tables up to date", () -> Schema.migrate(address));
        database = address;
    }

    public Connection connect() throws SQLException {
        return requireNonNull(database).connect();
    }

    public boolean hasAnAdministrator() {
        return Welcome.hasAnAdministrator(requireNonNull(database));
    }

    /** Makes the first administrator, as long as there is none. */
    public String setupToken() {
        return setupToken;
    }

    public void startServer() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PAKTOMETR_DEMO", "false");
        environment.put("PAKTOMETR_SETUP_TOKEN", setupToken);
        environment.put("PAKTOMETR_PUBLIC_URL", address());
        environment.put("PAKTOMETR_SMTP_HOST", "");
        progress.step(
                "server started", () -> server.start(port, requireNonNull(database), environment));
    }

    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    public boolean isUp(boolean ofTheServer) {
        return instance.process(ofTheServer ? Instance.SERVER : Instance.DATABASE).isPresent();
    }

    /** Ends the server's process, or the database's, without a word of warning. */
    public void kill(boolean ofTheServer) {
        ProcessHandle process = ProcessHandle.of(process(ofTheServer)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** After its process has ended; where the server looks for it. */
    public void startDatabaseAgain() {
        embedded.startAgain();
    }

    /** The number of the server's process, or of the database's. */
    public long process(boolean ofTheServer) {
        return instance.process(ofTheServer ? Instance.SERVER : Instance.DATABASE)
                .orElseThrow()
                .pid();
    }

    /** Ends whatever is up; for good, or before the next start. */
    @Override
    public void close() {
        if (instance.process(Instance.SERVER).isPresent()) {
            progress.step("server stopped", server::stop);
        }
        if (instance.process(Instance.DATABASE).isPresent()) {
            progress.step("database stopped", embedded::stop);
        }
    }
}
