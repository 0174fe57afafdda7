package pl.paktometr.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir Path path;

    @Test
    void belongsToOneAtATime() {
        new Folder(path).occupy();
        assertThatThrownBy(() -> new Folder(path).occupy())
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining(path.toString());
    }

    @Test
    void keepsASecretForItsOwnerAlone() throws IOException {
        String secret = new Folder(path).secret("password");
        assertThat(new Folder(path).secret("password")).isEqualTo(secret).hasSize(24);
        assertThat(new Folder(path).secret("other")).isNotEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(path.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void remembersTheLatestBackup() throws IOException {
        Folder folder = new Folder(path.resolve("var"));
        folder.noteBackup(Instant.parse("2027-03-30T02:15:00Z"));
        folder.noteBackup(Instant.parse("2027-03-31T02:15:00Z"));
        assertThat(path.resolve("var/last-backup")).hasContent("2027-03-31T02:15:00Z");
    }

    @Test
    void refusesAPlaceWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(path.resolve("file"));
        assertThatThrownBy(() -> new Folder(file.resolve("var")).occupy())
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("Cannot write");
    }
}
