package pl.paktometr.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME =
            Pattern.compile("(?:V(?<number>\\d{3})|R)__(?<room>[a-z]+)_[a-z0-9_]+\\.sql");

    @Test
    void sayNumberRoomAndChange() throws IOException {
        assertThat(migrations())
                .isNotEmpty()
                .allSatisfy(
                        file -> {
                            Matcher name = NAME.matcher(file.getFileName().toString());
                            assertThat(name.matches()).as("name of %s", file).isTrue();
                            assertThat(file.getParent().getFileName())
                                    .hasToString(name.group("room"));
                        });
    }

    @Test
    void neverShareANumber() throws IOException {
        assertThat(migrations())
                .map(file -> NAME.matcher(file.getFileName().toString()))
                .filteredOn(Matcher::matches)
                .map(name -> name.group("number"))
                .filteredOn(number -> number != null)
                .doesNotHaveDuplicates();
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
