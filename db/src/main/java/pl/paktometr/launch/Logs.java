package pl.paktometr.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries log to a file, for the console is for people. */
final class Logs {
    private static final int MEGABYTE = 1024 * 1024;

    private Logs() {}

    static void to(Path directory) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            FileHandler file =
                    new FileHandler(
                            directory.resolve("launcher.log").toString(), MEGABYTE, 1, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
