package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A backup that has been read from end to end and found whole. It is a zip that any program opens;
 * its comment, the last 64 bytes of the file, is the SHA-256 of all bytes before.
 */
public class BackupFile implements AutoCloseable {
    static final String TYPE_ENTRY = "mimetype";
    static final String TYPE = "application/vnd.paktometr.backup";
    static final int CHECKSUM = 64;

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        manifest = Manifest.of(new String(bytes(Manifest.NAME), UTF_8));
    }

    /**
     * Reads all of it.
     *
     * @throws BackupRefused if it is none, or not as it was written
     */
    public static BackupFile verified(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file %s.".formatted(file));
        }
        try {
            demandOurs(file);
            demandIntact(file);
            return opened(file);
        } catch (ZipException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw new BackupRefused("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static BackupFile opened(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), UTF_8);
        boolean whole = false;
        try {
            BackupFile backup = new BackupFile(file, zip);
            backup.demandParts();
            whole = true;
            return backup;
        } finally {
            if (!whole) {
                zip.close();
            }
        }
    }

    private static void demandOurs(Path file) throws IOException {
        byte[] type = (TYPE_ENTRY + TYPE).getBytes(US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOCAL_HEADER_BYTES + type.length);
            boolean ours =
                    head.length == LOCAL_HEADER_BYTES + type.length
                            && Arrays.equals(head, 0, 4, LOCAL_HEADER, 0, 4)
                            && Arrays.equals(
                                    head, LOCAL_HEADER_BYTES, head.length, type, 0, type.length);
            if (!ours) {
                throw new BackupRefused("%s is no backup of Paktometr.".formatted(file));
            }
        }
    }

    private static void demandIntact(Path file) throws IOException {
        long end = Files.size(file) - CHECKSUM;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, end));
            String told = new String(in.readAllBytes(), US_ASCII);
            if (!told.equals(checksum(file, end))) {
                throw damaged(file, null);
            }
        }
    }

    private static BackupRefused damaged(Path file, @Nullable Exception why) {
        String message =
                "%s is damaged or cut short: it is not what was written. Take another copy."
                        .formatted(file);
        return why == null ? new BackupRefused(message) : new BackupRefused(message, why);
    }

    /** SHA-256 of the bytes up to there. */
    static String checksum(Path file, long end) throws IOException {
        MessageDigest digest = Measured.sha256();
        byte[] buffer = new byte[BUFFER];
        long left = end;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
                if (read < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return Measured.hex(digest);
    }

    private void demandParts() throws IOException {
        List<String> expected = new ArrayList<>(List.of(TYPE_ENTRY));
        manifest.parts().forEach(part -> expected.add(part.name()));
        expected.add(Manifest.NAME);
        if (!zip.stream().map(ZipEntry::getName).toList().equals(expected)) {
            throw damaged(file, null);
        }
        for (Part part : manifest.parts()) {
            Measured out = new Measured(OutputStream.nullOutputStream());
            try (InputStream in = open(part)) {
                in.transferTo(out);
            }
            if (!out.part(part.name()).equals(part)) {
                throw damaged(file, null);
            }
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    InputStream open(Part part) throws IOException {
        return open(part.name());
    }

    private InputStream open(String name) throws IOException {
        InputStream in = zip.getInputStream(new ZipEntry(name));
        if (in == null) {
            throw damaged(file, null);
        }
        return in;
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /** The installation's own files beside the database, by name. */
    public Map<String, byte[]> kept() {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        try {
            for (Part part : manifest.parts()) {
                if (part.kind().equals(Part.KEPT)) {
                    kept.put(part.object(), bytes(part.name()));
                }
            }
        } catch (IOException e) {
            throw new BackupRefused("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        return kept;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BackupRefused("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
