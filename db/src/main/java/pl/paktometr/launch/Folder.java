package pl.paktometr.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that holds all that one installation keeps: data, secrets, logs. */
class Folder {
    /** Files without which the database says less than it did; a backup takes them along. */
    private static final List<String> KEPT = List.of("demo-password");

    private static final long MEGABYTE = 1024 * 1024;
    private static final long FRESH_START_MEGABYTES = 700;

    final Path path;

    // Held until the process ends, and so never read again.
    private @Nullable FileLock lock;

    Folder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder this process's own until it ends.
     *
     * @throws LaunchFailed if another process has it
     */
    void occupy() {
        layOut();
        try {
            FileChannel channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw notWritable(e);
        }
        if (lock == null) {
            throw new LaunchFailed(
                    "Another Paktometr works in " + path + "; see ./paktometr status.");
        }
    }

    /** Makes what is missing of the folder. */
    void layOut() {
        try {
            create(path);
            create(logs());
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private LaunchFailed notWritable(IOException why) {
        return new LaunchFailed("Cannot write in %s: %s".formatted(path, why), why);
    }

    void demandSpaceForAFreshStart() {
        try {
            long free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
            if (free < FRESH_START_MEGABYTES) {
                throw new LaunchFailed(
                        "The first start needs %d MB in %s; %d MB are free."
                                .formatted(FRESH_START_MEGABYTES, path, free));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path logs() {
        return path.resolve("log");
    }

    /** The secret of that name: made at random the first time, the same ever after. */
    String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String secret = random();
            writePrivately(file, secret + "\n");
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a backup takes along, by name. */
    Map<String, byte[]> kept() {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        try {
            for (String name : KEPT) {
                if (Files.exists(path.resolve(name))) {
                    kept.put(name, Files.readAllBytes(path.resolve(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    /** Refuses files of a backup that it does not know, or has with other contents. */
    void demandPlaceFor(Map<String, byte[]> files) {
        Map<String, byte[]> here = kept();
        files.forEach(
                (name, content) -> {
                    if (!KEPT.contains(name)) {
                        throw new LaunchFailed(
                                "The backup holds a file %s, which this version of Paktometr does not know."
                                        .formatted(name));
                    }
                    if (!Arrays.equals(here.getOrDefault(name, content), content)) {
                        throw new LaunchFailed(
                                "%s is there already, and a backup overwrites nothing."
                                        .formatted(path.resolve(name)));
                    }
                });
    }

    void keep(Map<String, byte[]> files) {
        demandPlaceFor(files);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writePrivately(
                        path.resolve(file.getKey()),
                        new String(file.getValue(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server made for a database that is gone: the next one counts its jobs anew. */
    void forgetJobs() {
        try {
            delete(path.resolve("server/data/jobs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the page that shows how the installation is, and says when backups are overdue. */
    void noteBackup(Instant at) {
        try {
            create(path);
            writePrivately(path.resolve("last-backup"), at + "\n");
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** 144 random bits as text that is safe in a URL, in SQL and in a shell. */
    static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    static void create(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(
                    directory,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(
                tree,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Copies the files of a directory, not those of directories within. */
    static void copyFiles(Path from, Path to) throws IOException {
        create(to);
        try (var files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (Path file : files) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
