package pl.paktometr.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of another Java process, as the JDK's own jcmd tells it. */
record Heap(long process) {
    private static final Pattern USED =
            Pattern.compile("(?:generation|heap|Gen)\\s+total \\d+K, used (\\d+)K");

    /** Megabytes that are left when everything unused has been collected. */
    long living() {
        jcmd("GC.run");
        return used();
    }

    /** Megabytes, with what waits to be collected. */
    long used() {
        return USED.matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / 1024;
    }

    private String jcmd(String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process told =
                    new ProcessBuilder(jcmd.toString(), Long.toString(process), command)
                            .redirectErrorStream(true)
                            .start();
            return new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
