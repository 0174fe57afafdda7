package pl.paktometr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * From {@code ./paktometr start} to its return, which is when the first page answers: in an empty
 * folder, and again in the same.
 */
final class StartBench {
    private final Path checkout;
    private final Path folder;
    private final int rounds;

    StartBench(Path checkout, Path folder, int rounds) {
        this.checkout = checkout;
        this.folder = folder.resolve("start");
        this.rounds = rounds;
    }

    List<Figure> run() throws IOException {
        double[] cold = new double[rounds];
        double[] warm = new double[rounds];
        try {
            for (int round = 0; round < rounds; round++) {
                delete();
                cold[round] = seconds("start");
                seconds("stop");
                warm[round] = seconds("start");
                seconds("stop");
            }
        } finally {
            seconds("stop");
            delete();
        }
        return List.of(
                Figure.of("cold start", "s", Timing.of(cold)),
                Figure.of("warm start", "s", Timing.of(warm)).with(Limit.most(15)));
    }

    private double seconds(String command) throws IOException {
        Path log = folder.resolveSibling("start.log");
        List<String> words = new ArrayList<>(List.of(checkout.resolve("paktometr").toString()));
        words.add(command);
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("PAKTOMETR_VAR", folder.toString());
        builder.environment().put("PAKTOMETR_HTTP_PORT", "0");
        long began = System.nanoTime();
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new NotMeasured(
                        "paktometr %s ended with %d; see %s".formatted(command, exit, log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void delete() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
