package pl.paktometr.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup in the making: a neighbour of the file, which gets the name only when it is whole, safe
 * on the disk and has been read back.
 */
class BackupDraft implements AutoCloseable {
    /** What an entry holds. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path draft;
    private final LocalDateTime at;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    /** Refuses a name that is taken, and one where nothing can be written. */
    BackupDraft(Path target, Instant at) throws IOException {
        demandNew(target);
        this.target = target.toAbsolutePath();
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        draft =
                Files.createTempFile(
                        this.target.getParent(),
                        "." + target.getFileName() + ".",
                        ".part",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        // for a Ctrl-C
        draft.toFile().deleteOnExit();
        channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), UTF_8);
        zip.setComment("0".repeat(BackupFile.CHECKSUM));
        declareType();
    }

    static void demandNew(Path target) {
        if (Files.exists(target)) {
            throw new BackupRefused("%s is there already; name a new file.".formatted(target));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupRefused("There is no folder %s to write in.".formatted(folder));
        }
    }

    // Uncompressed and first: so the file shows its type at a fixed place.
    private void declareType() throws IOException {
        byte[] type = BackupFile.TYPE.getBytes(US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry(BackupFile.TYPE_ENTRY);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        return entry;
    }

    void add(String name, Content content) throws IOException, SQLException {
        zip.putNextEntry(entry(name));
        Measured out = new Measured(zip);
        BufferedOutputStream buffer = new BufferedOutputStream(out, BUFFER);
        content.writeTo(buffer);
        buffer.flush();
        zip.closeEntry();
        parts.add(out.part(name));
    }

    List<Part> parts() {
        return parts;
    }

    /** Ends it with its manifest and gives it its name. */
    void publish(String manifest) throws IOException {
        zip.putNextEntry(entry(Manifest.NAME));
        zip.write(manifest.getBytes(UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        long end = channel.size() - BackupFile.CHECKSUM;
        ByteBuffer checksum = ByteBuffer.wrap(BackupFile.checksum(draft, end).getBytes(US_ASCII));
        while (checksum.hasRemaining()) {
            channel.write(checksum, end + checksum.position());
        }
        channel.force(true);
        BackupFile.verified(draft).close();
        demandNew(target);
        Files.move(draft, target);
        try (FileChannel folder = FileChannel.open(target.resolveSibling("."))) {
            folder.force(true);
        }
    }

    /** What was not published is gone. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
