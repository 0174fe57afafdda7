package pl.paktometr.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of jobs, in the server's own data folder: whoever can read them there can read the
 * database as well.
 */
@ApplicationScoped
class JobFiles {
    private final Path folder =
            Path.of(
                    System.getProperty(
                            "jboss.server.data.dir", System.getProperty("java.io.tmpdir")),
                    "jobs");

    Path of(long job) {
        return folder.resolve(Long.toString(job));
    }

    /** Where the file of a job is made, with its folder. */
    Path made(long job) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(job);
    }

    void delete(long job) {
        try {
            Files.deleteIfExists(of(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
