package pl.paktometr.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the figures were measured on, as Linux tells it. */
final class Machine {
    /** Milliseconds; Linux counts in hundredths of a second on every machine we support. */
    private static final int TICK = 10;

    private Machine() {}

    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", value(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("memory", "%d MB".formatted(megabytes(Path.of("/proc/meminfo"), "MemTotal")));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.version"));
        return facts;
    }

    /** Of the last 1, 5 and 15 minutes. */
    static String load() {
        String[] words = read(Path.of("/proc/loadavg")).split(" ");
        return words.length < 3 ? "" : String.join(" ", words[0], words[1], words[2]);
    }

    /** The most megabytes that process ever had in memory. */
    static long most(long process) {
        return megabytes(Path.of("/proc/" + process + "/status"), "VmHWM");
    }

    /** Memory of that process in use, and the most it ever was. */
    static String memory(long process) {
        Path status = Path.of("/proc/" + process + "/status");
        return String.format(
                Locale.ROOT,
                "%d MB (most: %d MB)",
                megabytes(status, "VmRSS"),
                megabytes(status, "VmHWM"));
    }

    /**
     * Milliseconds that those processes have kept processors busy; unlike a clock it does not tell
     * what else the machine did meanwhile.
     */
    static long busy(List<Long> processes) {
        return processes.stream().mapToLong(Machine::busy).sum();
    }

    private static long busy(long process) {
        String stat = read(Path.of("/proc/" + process + "/stat"));
        // the name before the bracket may hold anything
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }

    private static long megabytes(Path file, String name) {
        String kilobytes = value(file, name).replace(" kB", "");
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1024;
    }

    private static String value(Path file, String name) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
