package pl.paktometr.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the EAR. The built one is only read; what it writes goes to the folder. */
class ApplicationServer {
    // The first start of a demonstration invents a region's history; a busy machine takes its time.
    private static final Duration START = Duration.ofMinutes(20);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Settings settings;
    private final Folder folder;
    private final Instance instance;
    private final Path home;
    private final Path base;
    private @Nullable Process process;

    ApplicationServer(Settings settings, Folder folder, Instance instance) {
        this.settings = settings;
        this.folder = folder;
        this.instance = instance;
        home = settings.product().resolve("server");
        base = folder.path.resolve("server");
    }

    void demandBuilt() {
        if (!Files.exists(home.resolve("jboss-modules.jar"))
                || !Files.exists(settings.product().resolve("paktometr.ear"))) {
            throw new LaunchFailed(
                    "There is no built server in %s; run ./paktometr build."
                            .formatted(settings.product()));
        }
    }

    /** Starts it and waits for the first page. */
    void start(int port, DatabaseAddress database, Map<String, String> more) {
        int managementPort = Ports.free();
        layOut();
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PAKTOMETR_DB_URL", database.url());
        environment.put("PAKTOMETR_DB_USER", database.user());
        environment.put("PAKTOMETR_DB_PASSWORD", database.password());
        environment.put("PAKTOMETR_VAR", folder.path.toString());
        // glibc would keep what it once took for each of many threads
        environment.put("MALLOC_ARENA_MAX", "2");
        Process started =
                Background.start(
                        StandaloneCommandBuilder.of(home)
                                .setBaseDirectory(base)
                                .setLogDirectory(folder.logs())
                                .setJavaHome(Path.of(System.getProperty("java.home")))
                                .setJavaOptions(
                                        "-Xms128m",
                                        "-Xmx" + settings.memory(),
                                        // quick enough on a heap this small, and without the
                                        // 150 MB that G1 takes for itself
                                        "-XX:+UseSerialGC",
                                        "-XX:+ExitOnOutOfMemoryError",
                                        "-Djava.awt.headless=true",
                                        "-Duser.timezone=UTC",
                                        // or names of texts would be spelt as Turks spell on a
                                        // machine of theirs
                                        "-Duser.language=en",
                                        "-Dfile.encoding=UTF-8",
                                        "-Djboss.as.management.blocking.timeout="
                                                + START.toSeconds())
                                .addServerArgument("-Djboss.http.port=" + port)
                                .addServerArgument("-Djboss.management.http.port=" + managementPort)
                                .build(),
                        environment,
                        folder.logs().resolve("server-output.log"));
        process = started;
        instance.remember(Instance.SERVER, started.toHandle());
        instance.put("management", Integer.toString(managementPort));
        awaitFirstPage(started, URI.create("http://127.0.0.1:" + port + "/"));
    }

    /**
     * @return its exit code, when it has ended
     */
    int await() {
        try {
            return process == null ? 0 : process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }

    void stop() {
        instance.end(Instance.SERVER, STOP);
    }

    private void layOut() {
        try {
            Path configuration = base.resolve("configuration");
            Folder.delete(configuration);
            Folder.delete(base.resolve("tmp"));
            Folder.copyFiles(home.resolve("standalone/configuration"), configuration);
            Folder.create(base.resolve("lib/ext"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirstPage(Process started, URI page) {
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofMinutes(1)).build();
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers(client, request)) {
            if (!started.isAlive()) {
                throw new LaunchFailed("The server has ended; see " + folder.logs() + ".");
            }
            if (bootFailed() || System.nanoTime() > deadline) {
                throw new LaunchFailed(
                        "The application did not start; see %s."
                                .formatted(folder.logs().resolve("server.log")));
            }
            Pause.brief();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }

    // WildFly stays up when its deployment fails, and leaves this note.
    private boolean bootFailed() {
        try {
            Path marker = base.resolve("tmp/startup-marker");
            return Files.exists(marker) && Files.readString(marker).startsWith("error");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
