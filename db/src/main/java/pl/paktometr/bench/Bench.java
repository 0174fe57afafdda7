package pl.paktometr.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.paktometr.launch.LaunchFailed;

/** The command that measures; {@code ./paktometr bench} calls it. */
public final class Bench {
    private static final String USAGE =
            """
            paktometr: bench compare [--times 10] [--rounds 30] [--seed 20261122]
                       bench export [--rounds 2] [--seed 20261122]""";

    private Bench() {}

    /**
     * Measures and ends the process: with 0 if it could measure, also where a limit was missed; 2
     * if misused, 1 otherwise.
     *
     * @param arguments what to measure and how
     */
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        int exit = 0;
        try {
            int seed = number(words, "--seed", 20_261_122);
            switch (words.isEmpty() ? "" : words.get(0)) {
                case "compare" ->
                        compare(number(words, "--times", 10), number(words, "--rounds", 30), seed);
                case "export" -> export(number(words, "--rounds", 2), seed);
                default -> throw new IllegalArgumentException("what to measure");
            }
        } catch (IllegalArgumentException e) {
            System.err.println(USAGE);
            exit = 2;
        } catch (LaunchFailed | NotMeasured | UncheckedIOException | SQLException | IOException e) {
            System.err.println("paktometr: " + e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static void compare(int times, int rounds, int seed) throws SQLException, IOException {
        Path folder = folder();
        CompareBench bench = new CompareBench(checkout(), folder, seed, rounds);
        List<CompareRun> runs = new ArrayList<>();
        CompareRun base = bench.run(1, null);
        runs.add(base);
        System.out.println(base.text());
        if (times > 1) {
            CompareRun more = bench.run(times, base);
            runs.add(more);
            System.out.println(more.text());
        }
        Path file = folder.resolve("compare.json");
        Files.writeString(
                file,
                runs.stream().map(CompareRun::json).collect(Collectors.joining(",\n", "[", "]\n")));
        System.out.println("Also in " + file);
    }

    private static void export(int rounds, int seed) throws SQLException, IOException {
        ExportRun run = new ExportBench(checkout(), folder(), seed, rounds).run();
        System.out.println(run.text());
        Path file = folder().resolve("export.json");
        Files.writeString(file, run.json());
        System.out.println("Also in " + file);
    }

    private static Path checkout() {
        return Path.of(System.getProperty("paktometr.home", "")).toAbsolutePath();
    }

    private static Path folder() {
        String data = System.getenv("PAKTOMETR_VAR");
        return checkout().resolve(data == null ? "var" : data).resolve("bench");
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size()) {
            throw new IllegalArgumentException(name);
        }
        int number = Integer.parseInt(words.get(at + 1));
        if (number < 1) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }
}
