package pl.paktometr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import pl.paktometr.launch.Stage;

/**
 * How long all answers of a whole country and ten editions take to become a workbook, and how much
 * of the server's heap; beside the time POI's streaming writer needs for the same cells.
 */
class ExportBench {
    private static final List<String> REPORTS = List.of("country-wide", "country-long");

    private final Path checkout;
    private final Path folder;
    private final long seed;
    private final int rounds;

    /**
     * @param rounds how often each is timed
     */
    ExportBench(Path checkout, Path folder, long seed, int rounds) {
        this.checkout = checkout;
        this.folder = folder;
        this.seed = seed;
        this.rounds = rounds;
    }

    ExportRun run() throws SQLException, IOException {
        String load = Machine.load();
        Map<String, String> facts;
        List<ExportRun.File> files = new ArrayList<>();
        List<Path> tables = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<long[]> heaps = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        try (Stage stage = Stage.in(checkout, folder.resolve("answers"))) {
            InventedData.provide(stage, "answers", seed, this::invent);
            facts = InventedData.facts(stage, seed);
            facts.put("load before", load);
            stage.startServer();
            Visitor visitor = CompareBench.enter(stage);
            Heap heap = new Heap(stage.process(true));
            for (String report : REPORTS) {
                Path workbook = folder.resolve(report + ".xlsx");
                stage.step(
                        report,
                        () -> {
                            times.add(seconds(visitor, report, workbook));
                            heaps.add(watched(visitor, report, workbook, heap));
                        });
                sizes.add(Files.size(workbook) >> 20);
                Path table = folder.resolve(report + ".csv");
                visitor.download("api/v1/exports/" + report + ".csv", table);
                tables.add(table);
            }
            facts.put("server's memory", Machine.memory(stage.process(true)));
        }
        // the server is gone: each has the machine to itself
        for (int i = 0; i < REPORTS.size(); i++) {
            List<Double> streamed = streamed(tables.get(i));
            files.add(
                    new ExportRun.File(
                            REPORTS.get(i),
                            streamed.remove(0).longValue(),
                            sizes.get(i),
                            times.get(i),
                            streamed.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                            heaps.get(i)[0],
                            heaps.get(i)[1],
                            heaps.get(i)[2]));
        }
        facts.put("load after", Machine.load());
        return new ExportRun(facts, files);
    }

    private void invent(Connection connection) throws SQLException {
        Random random = new Random(seed);
        InventedCountry country = InventedCountry.of(random, 1);
        new Loading(connection, country, random, Loading.FIRST_YEAR).load();
    }

    /** The least of all rounds. */
    private double seconds(Visitor visitor, String report, Path workbook) {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            least =
                    Math.min(
                            least,
                            visitor.download("api/v1/exports/" + report + ".xlsx", workbook)
                                    .seconds());
        }
        return least;
    }

    /** The heap before, the most of it that lives, and the most of it: once more, and not timed. */
    private static long[] watched(Visitor visitor, String report, Path workbook, Heap heap) {
        long idle = heap.living();
        long living = 0;
        long used = 0;
        CompletableFuture<?> download =
                CompletableFuture.runAsync(
                        () -> visitor.download("api/v1/exports/" + report + ".xlsx", workbook));
        while (!download.isDone()) {
            used = Math.max(used, heap.used());
            living = Math.max(living, heap.living());
        }
        download.join();
        return new long[] {idle, living, used};
    }

    /** The number of rows, and then the seconds of each round. */
    private List<Double> streamed(Path table) throws IOException {
        Path libraries = libraries();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx3g",
                                "-Dlog4j2.StatusLogger.level=OFF", // POI's, it speaks to nobody
                                "-cp",
                                checkout.resolve("db/target/paktometr-db.jar")
                                        + ":"
                                        + libraries.resolve("*"),
                                StreamedSheet.class.getName(),
                                table.toString(),
                                folder.resolve("streamed.xlsx").toString(),
                                Integer.toString(rounds))
                        .redirectError(folder.resolve("streamed.log").toFile())
                        .start();
        List<Double> told = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.matches("\\d+(\\.\\d+)?"))
                    .map(Double::valueOf)
                    .forEach(told::add);
        }
        if (told.size() != rounds + 1) {
            throw new NotMeasured(
                    "POI alone did not write " + table + "; see " + folder.resolve("streamed.log"));
        }
        return told;
    }

    /** Those the product itself writes workbooks with. */
    private Path libraries() throws IOException {
        Path libraries = Files.createDirectories(folder.resolve("lib"));
        try (ZipFile ear = new ZipFile(checkout.resolve("ear/target/paktometr.ear").toFile())) {
            Enumeration<? extends ZipEntry> entries = ear.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches("lib/[^/]+\\.jar")) {
                    try (InputStream in = ear.getInputStream(entry)) {
                        Files.copy(
                                in,
                                libraries.resolve(Path.of(entry.getName()).getFileName()),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return libraries;
    }
}
