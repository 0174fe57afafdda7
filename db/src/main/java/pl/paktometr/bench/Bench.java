package pl.paktometr.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.paktometr.launch.LaunchFailed;

/** The command that measures; {@code ./paktometr bench} calls it. */
public final class Bench {
    private static final String USAGE =
            """
            paktometr: bench [all]        everything, one after the other (about an hour and a half)
                       bench save         [--rounds 5] [--seconds 5]
                       bench page         [--rounds 200]
                       bench deadline     [--clerks 1000] [--seconds 300]
                       bench start        [--rounds 5]
                       bench scale        [--rounds 5] [--seconds 5]
                       bench compare      [--rounds 30] [--times 10]
                       bench export       [--rounds 2]
                       bench crash        [--rounds 100]
              each: [--seed 20261122]""";

    private static final List<String> ALL =
            List.of("start", "save", "page", "deadline", "scale", "compare", "export");

    /** The words are none of those above. */
    private static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<String> words;
    private final int seed;
    private final Path checkout =
            Path.of(System.getProperty("paktometr.home", "")).toAbsolutePath();
    private final Path folder;

    private Bench(List<String> words) {
        this.words = words;
        seed = number("--seed", 20_261_122);
        String data = System.getenv("PAKTOMETR_VAR");
        folder = checkout.resolve(data == null ? "var" : data).resolve("bench");
    }

    /**
     * Measures and ends the process: with 0 if it could measure, also where a limit was missed; 2
     * if misused, 1 otherwise.
     *
     * @param arguments what to measure and how
     */
    public static void main(String... arguments) {
        // the server ends connections that were silent for a minute; whoever speaks first loses
        System.setProperty("jdk.httpclient.keepalive.timeout", "20");
        int exit = 0;
        try {
            new Bench(List.of(arguments)).run();
        } catch (Misused e) {
            System.err.println(USAGE);
            exit = 2;
        } catch (LaunchFailed | NotMeasured | UncheckedIOException | SQLException | IOException e) {
            System.err.println("paktometr: " + e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private void run() throws SQLException, IOException {
        String what = words.isEmpty() || words.get(0).startsWith("--") ? "all" : words.get(0);
        if (!what.equals("all")) {
            run(what);
            return;
        }
        for (String each : ALL) {
            run(each);
        }
    }

    private void run(String what) throws SQLException, IOException {
        Files.createDirectories(folder);
        switch (what) {
            case "save" -> {
                try (Offices offices = offices()) {
                    tell(offices, what, "One answer, saved", saving(offices).run());
                }
            }
            case "page" -> {
                try (Offices offices = offices()) {
                    List<Figure> figures = new PageBench(offices, number("--rounds", 200)).run();
                    tell(offices, what, "The page of an area", figures);
                }
            }
            case "deadline" -> deadline();
            case "start" -> {
                List<Figure> figures =
                        new StartBench(checkout, folder, number("--rounds", 5)).run();
                tell(new Findings(what, "Until the first page", Machine.facts(), figures));
            }
            case "scale" ->
                    tell(
                            new ScaleBench(
                                            checkout,
                                            folder,
                                            seed,
                                            number("--rounds", 5),
                                            number("--seconds", 5))
                                    .run());
            case "crash" ->
                    tell(new CrashBench(checkout, folder, seed, number("--rounds", 100)).run());
            case "compare" -> compare();
            case "export" -> {
                ExportRun run =
                        new ExportBench(checkout, folder, seed, number("--rounds", 2)).run();
                tell(what, run.text(), run.json());
            }
            default -> throw new Misused();
        }
    }

    private Offices offices() throws SQLException {
        return Offices.open(checkout, folder, seed, Offices.REGIONS_OF_THE_COUNTRY);
    }

    private SaveBench saving(Offices offices) {
        return new SaveBench(offices, number("--rounds", 5), number("--seconds", 5));
    }

    private void deadline() throws SQLException, IOException {
        int clerks = number("--clerks", 1000);
        Duration length = Duration.ofSeconds(number("--seconds", 300));
        try (Offices offices = offices()) {
            List<Figure> figures = new DeadlineBench(offices, seed, clerks, length).run();
            tell(
                    offices,
                    "deadline",
                    "%d clerks at once for %d s".formatted(clerks, length.toSeconds()),
                    figures);
        }
    }

    private void compare() throws SQLException, IOException {
        int times = number("--times", 10);
        CompareBench bench = new CompareBench(checkout, folder, seed, number("--rounds", 30));
        List<CompareRun> runs = new ArrayList<>();
        CompareRun base = bench.run(1, null);
        runs.add(base);
        if (times > 1) {
            runs.add(bench.run(times, base));
        }
        tell(
                "compare",
                runs.stream().map(CompareRun::text).collect(Collectors.joining()),
                runs.stream().map(CompareRun::json).collect(Collectors.joining(",\n", "[", "]\n")));
    }

    private void tell(Offices offices, String bench, String title, List<Figure> figures)
            throws SQLException, IOException {
        Map<String, String> facts = offices.facts();
        tell(new Findings(bench, title, facts, figures));
    }

    private void tell(Findings findings) throws IOException {
        tell(findings.bench(), findings.text(), findings.json());
    }

    private void tell(String bench, String text, String json) throws IOException {
        System.out.println(text);
        Path file = folder.resolve(bench + ".json");
        Files.writeString(file, json);
        System.out.println("Also in " + file);
    }

    private int number(String name, int otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size()) {
            throw new Misused();
        }
        String number = words.get(at + 1);
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw new Misused();
        }
        return Integer.parseInt(number);
    }
}
