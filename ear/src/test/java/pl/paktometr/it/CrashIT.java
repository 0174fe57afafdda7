package pl.paktometr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The short form of {@code ./paktometr bench crash}: the product is broken once in each way while
 * many save. It has a server and a database of its own, for the others need theirs.
 */
class CrashIT {
    private static final Path CHECKOUT =
            Path.of(System.getProperty("paktometr.checkout")).toAbsolutePath().normalize();
    private static final Path FOLDER = CHECKOUT.resolve("ear/target/crash");
    private static final int FAULTS = 4;
    private static final int MINUTES = 8;

    @Test
    void losesNothingItHasAcknowledged() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Process bench =
                Product.launcher(
                        FOLDER,
                        Map.of(),
                        "pl.paktometr.bench.Bench",
                        List.of("crash", "--rounds", Integer.toString(FAULTS)),
                        FOLDER.resolve("crash.log"));
        try {
            assertThat(bench.waitFor(MINUTES, TimeUnit.MINUTES)).as("in time").isTrue();
        } finally {
            bench.destroy();
        }
        assertThat(bench.exitValue()).as(FOLDER.resolve("crash.log").toString()).isZero();
        assertThat(figure("answers acknowledged")).isGreaterThan(50);
        assertThat(figure("entries of the log held against answers")).isGreaterThan(50);
        assertThat(figure("answers answered 503")).as("while the database is away").isPositive();
        assertThat(figure("lost, doubled or changed")).isZero();
    }

    private static int figure(String name) throws IOException {
        try (Reader text = Files.newBufferedReader(FOLDER.resolve("bench/crash.json"));
                JsonReader reader = Json.createReader(text)) {
            return reader
                    .readObject()
                    .getJsonArray("figures")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(figure -> figure.getString("name").equals(name))
                    .mapToInt(figure -> figure.getJsonNumber("median").intValue())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
