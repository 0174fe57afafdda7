package pl.paktometr.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The folder of this installation, as the launcher named it. */
@ApplicationScoped
public class DataFolder {
    private final Optional<Path> folder =
            Optional.ofNullable(System.getenv("PAKTOMETR_VAR")).map(Path::of);

    /** How much room there is; empty if that cannot be told. */
    public Optional<DiskSpace> space() {
        return folder.flatMap(
                path -> {
                    try {
                        var store = Files.getFileStore(path);
                        return Optional.of(
                                new DiskSpace(store.getUsableSpace(), store.getTotalSpace()));
                    } catch (IOException untold) {
                        return Optional.empty();
                    }
                });
    }

    /** When the last backup was made: whoever makes one touches {@code last-backup}. */
    public Optional<Instant> lastBackup() {
        return folder.flatMap(
                path -> {
                    try {
                        return Optional.of(
                                Files.getLastModifiedTime(path.resolve("last-backup")).toInstant());
                    } catch (IOException none) {
                        return Optional.empty();
                    }
                });
    }
}
