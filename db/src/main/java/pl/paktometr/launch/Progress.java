package pl.paktometr.launch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Says, a line each, what is being done and how long it took. */
class Progress {
    private static final int WIDTH = 52;

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    <T> T step(String what, Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - began) / 1e9;
        say(
                String.format(
                        Locale.ROOT,
                        "  %s %s %5.1f s",
                        what,
                        ".".repeat(Math.max(3, WIDTH - what.length())),
                        seconds));
        return result;
    }

    void step(String what, Runnable work) {
        this.<Object>step(
                what,
                () -> {
                    work.run();
                    return what;
                });
    }
}
