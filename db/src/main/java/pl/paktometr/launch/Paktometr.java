package pl.paktometr.launch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.paktometr.backup.BackupRefused;

/** The commands that start and stop Paktometr; {@code ./paktometr} calls them. */
public final class Paktometr {
    private static final String USAGE =
            "paktometr: run [--demo] | start [--demo] | stop | status | migrate | backup FILE |"
                    + " restore FILE";
    private static final String SETUP_TOKEN = "PAKTOMETR_SETUP_TOKEN";
    private static final String BACKUP = "backup";
    private static final Set<String> FILED = Set.of(BACKUP, "restore");
    private static final int NOT_RUNNING = 3;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Path checkout;
    private final Settings settings;
    private final boolean demo;
    private final Folder folder;
    private final Instance instance;
    private final EmbeddedDatabase embedded;
    private final ApplicationServer server;
    private final String setupToken;
    private final Progress progress = new Progress(System.out);
    private volatile boolean stopping;

    private Paktometr(Path checkout, Settings settings, boolean demo) {
        this.checkout = checkout;
        this.settings = settings;
        this.demo = demo;
        folder = new Folder(settings.folder());
        instance = new Instance(folder);
        embedded = new EmbeddedDatabase(folder, instance);
        server = new ApplicationServer(settings, folder, instance);
        String given = System.getenv(SETUP_TOKEN);
        setupToken = given == null ? Folder.random() : given;
    }

    /**
     * Runs one command and ends the process: with 0 if it went well, 3 from {@code status} if
     * nothing runs, 2 if misused, 1 otherwise.
     *
     * @param arguments {@code run}, {@code start}, {@code stop}, {@code status}, {@code migrate},
     *     {@code backup} or {@code restore}; {@code --demo} may follow the first two, and the name
     *     of a file has to follow the last two
     */
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        int exit;
        try {
            Path checkout = Path.of(System.getProperty("paktometr.home", "")).toAbsolutePath();
            Settings settings = Settings.from(System.getenv(), checkout);
            Paktometr paktometr = new Paktometr(checkout, settings, words.contains("--demo"));
            exit =
                    words.size() == 2 && FILED.contains(words.get(0))
                            ? paktometr.obey(words.get(0), Path.of(words.get(1)))
                            : paktometr.obey(words.isEmpty() ? "" : words.get(0));
        } catch (LaunchFailed | BackupRefused | UncheckedIOException e) {
            System.err.println("paktometr: " + e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private int obey(String command) {
        return switch (command) {
            case "run" -> {
                bringUp();
                progress.say(welcome());
                progress.say("Ctrl-C stops it.");
                yield stayUp();
            }
            // what start puts in the background: no welcome, for that holds secrets and this goes
            // to a log
            case "serve" -> {
                bringUp();
                yield stayUp();
            }
            case "start" -> start();
            case "stop" -> stop();
            case "status" -> status();
            case "migrate" -> migrate();
            default -> {
                System.err.println(USAGE);
                yield 2;
            }
        };
    }

    private int obey(String command, Path file) {
        Safekeeping safekeeping =
                new Safekeeping(settings, folder, instance, embedded, progress, this::takeOver);
        if (command.equals(BACKUP)) {
            safekeeping.backUp(file, Clock.systemUTC().instant());
        } else {
            safekeeping.restore(file);
        }
        return 0;
    }

    private void bringUp() {
        server.demandBuilt();
        takeOver();
        int port = Ports.httpPort(settings.httpPort());
        instance.put("address", "http://127.0.0.1:" + port + "/");
        DatabaseAddress database = startDatabase();
        migrate(database);
        progress.step("server started", () -> server.start(port, database, environment()));
        instance.ready();
    }

    private int stayUp() {
        if (settings.database() == null) {
            Thread watch = new Thread(this::keepTheDatabaseUp, "database-watch");
            watch.setDaemon(true);
            watch.start();
        }
        int code = server.await();
        if (stopping) {
            return 0;
        }
        throw new LaunchFailed(
                "The server has ended by itself (%d); see %s.".formatted(code, folder.logs()));
    }

    /** Starts it again when it was killed or gave up; the server goes on as soon as it is back. */
    private void keepTheDatabaseUp() {
        while (!stopping) {
            instance.process(Instance.DATABASE).ifPresent(process -> process.onExit().join());
            if (!stopping) {
                startDatabaseAgain();
            }
        }
    }

    private void startDatabaseAgain() {
        try {
            progress.step("database, which had ended, started again", embedded::startAgain);
        } catch (LaunchFailed | UncheckedIOException e) {
            progress.say("The database has ended and does not start: " + e.getMessage());
            Pause.of(RETRY);
        }
    }

    private int migrate() {
        takeOver();
        migrate(startDatabase());
        return 0;
    }

    /** From here on the folder is ours, and whatever we start in it ends with us. */
    private void takeOver() {
        folder.occupy();
        Logs.to(folder.logs());
        progress.say("Paktometr in " + folder.path);
        endLeftOver(Instance.SERVER, "server");
        endLeftOver(Instance.DATABASE, "database");
        instance.begin();
        Runtime.getRuntime().addShutdownHook(new Thread(this::bringDown, "bring-down"));
    }

    private void endLeftOver(String role, String name) {
        instance.process(role)
                .ifPresent(
                        process ->
                                progress.step(
                                        "%s left over from a crash (%d) ended"
                                                .formatted(name, process.pid()),
                                        () -> instance.end(role, Duration.ofMinutes(1))));
    }

    private void bringDown() {
        stopping = true;
        if (instance.process(Instance.SERVER).isPresent()) {
            progress.step("server stopped", server::stop);
        }
        if (instance.process(Instance.DATABASE).isPresent()) {
            progress.step("database stopped", embedded::stop);
        }
    }

    private DatabaseAddress startDatabase() {
        DatabaseAddress own = settings.database();
        if (own != null) {
            return own;
        }
        if (!embedded.isInstalled()) {
            folder.demandSpaceForAFreshStart();
            progress.step("database installed", embedded::install);
        }
        return progress.step("database started", embedded::start);
    }

    private void migrate(DatabaseAddress database) {
        Path before = folder.path.resolve("before-upgrade.backup");
        progress.step(
                "tables up to date",
                () -> Upgrade.run(database, before, Clock.systemUTC().instant()));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PAKTOMETR_DEMO", Boolean.toString(demo));
        if (demo) {
            environment.put("PAKTOMETR_DEMO_PASSWORD", demoPassword());
        } else {
            environment.put(SETUP_TOKEN, setupToken);
        }
        String metricsToken = settings.metricsToken();
        environment.put(
                "PAKTOMETR_METRICS_TOKEN",
                metricsToken == null ? folder.secret("metrics-token") : metricsToken);
        String publicUrl = settings.publicUrl();
        environment.put("PAKTOMETR_PUBLIC_URL", publicUrl == null ? address() : publicUrl);
        return environment;
    }

    private String demoPassword() {
        String given = settings.demoPassword();
        return given == null ? folder.secret("demo-password") : given;
    }

    private int start() {
        demandStopped();
        folder.layOut();
        Console console = new Console(folder.logs().resolve("console.log"));
        Process daemon =
                Background.start(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dpaktometr.home=" + checkout,
                                Paktometr.class.getName(),
                                "serve",
                                demo ? "--demo" : ""),
                        Map.of(SETUP_TOKEN, setupToken),
                        console.file());
        while (!isReady(daemon)) {
            boolean alive = daemon.isAlive();
            console.relay(System.out);
            if (!alive) {
                return 1;
            }
            Pause.brief();
        }
        console.relay(System.out);
        progress.say(welcome());
        progress.say("./paktometr stop stops it.");
        return 0;
    }

    private boolean isReady(Process daemon) {
        return instance.process(Instance.LAUNCHER)
                .filter(launcher -> launcher.pid() == daemon.pid() && instance.isReady())
                .isPresent();
    }

    private void demandStopped() {
        instance.process(Instance.LAUNCHER)
                .ifPresent(
                        launcher -> {
                            throw new LaunchFailed(
                                    "Paktometr runs already: %s (process %d)."
                                            .formatted(address(), launcher.pid()));
                        });
    }

    private int stop() {
        boolean any =
                instance.process(Instance.LAUNCHER).isPresent()
                        || instance.process(Instance.SERVER).isPresent()
                        || instance.process(Instance.DATABASE).isPresent();
        if (!any) {
            progress.say("Paktometr is not running.");
            return 0;
        }
        // The launcher ends what it started; the rest is for one that was killed.
        progress.step(
                "Paktometr stopped",
                () -> {
                    instance.end(Instance.LAUNCHER, Duration.ofMinutes(3));
                    server.stop();
                    embedded.stop();
                });
        return 0;
    }

    private int status() {
        return instance.process(Instance.LAUNCHER)
                .map(
                        launcher -> {
                            progress.say(
                                    "%s %s (process %d)"
                                            .formatted(
                                                    instance.isReady() ? "running" : "starting",
                                                    address(),
                                                    launcher.pid()));
                            return 0;
                        })
                .orElseGet(
                        () -> {
                            progress.say("stopped");
                            return NOT_RUNNING;
                        });
    }

    private String address() {
        @Nullable String address = instance.get("address");
        return address == null ? "" : address;
    }

    private String welcome() {
        if (demo) {
            return Welcome.toTheDemonstration(address(), demoPassword());
        }
        return Welcome.hasAnAdministrator(database())
                ? Welcome.back(address())
                : Welcome.toANewInstallation(address(), setupToken);
    }

    private DatabaseAddress database() {
        DatabaseAddress own = settings.database();
        return own == null ? embedded.address() : own;
    }
}
