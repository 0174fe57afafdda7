package pl.paktometr.launch;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What runs, or ran last, in a folder, as {@code run.properties} there tells it to the other
 * commands: processes, addresses, readiness. A process is known by its number and the moment it
 * began, for numbers are used again.
 */
class Instance {
    static final String LAUNCHER = "launcher";
    static final String SERVER = "server";
    static final String DATABASE = "database";

    private final Path file;

    Instance(Folder folder) {
        file = folder.path.resolve("run.properties");
    }

    void begin() {
        write(new Properties());
        remember(LAUNCHER, ProcessHandle.current());
    }

    void remember(String role, ProcessHandle process) {
        put(role, process.pid() + "@" + began(process));
    }

    void put(String key, String value) {
        Properties all = read();
        all.setProperty(key, value);
        write(all);
    }

    @Nullable String get(String key) {
        return read().getProperty(key);
    }

    boolean isReady() {
        return "true".equals(get("ready"));
    }

    void ready() {
        put("ready", "true");
    }

    /** The process that has that role, if it still lives. */
    Optional<ProcessHandle> process(String role) {
        String known = get(role);
        if (known == null) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(known.substring(0, known.indexOf('@'))))
                .filter(ProcessHandle::isAlive)
                .filter(process -> known.endsWith("@" + began(process)));
    }

    /** Asks the process to end, and ends it when it has not after that time. */
    void end(String role, Duration patience) {
        process(role).ifPresent(process -> end(process, patience));
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                return false;
            }
            throw e;
        }
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private Properties read() {
        Properties all = new Properties();
        try {
            all.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException e) {
            // nothing has run here yet
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    // Whole or not at all: others read it meanwhile.
    private void write(Properties all) {
        try {
            StringWriter text = new StringWriter();
            all.store(text, null);
            Path draft = file.resolveSibling("run.properties.new");
            Files.writeString(draft, text.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
