package pl.paktometr.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TercRefused.Reason;

/**
 * The text of an uploaded TERC: the CSV itself, or the zip in which eTERYT gives it out beside an
 * XML. Which of the two it is follows from the first bytes, never from the name; names inside the
 * zip only tell the CSV from the rest.
 */
final class TercText {

    /** Also for everything in a zip together; the real file has 1.2 MB unpacked. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_ENTRIES = 20;
    private static final int ZIP_MAGIC = 0x504B0304;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TercText() {}

    /**
     * @return without a byte order mark
     * @throws TercRefused when it is too large, a zip without exactly one CSV, a damaged zip, or
     *     not UTF-8
     */
    static String read(InputStream upload) {
        byte[] bytes = bytes(upload);
        String text = decoded(isZip(bytes) ? csvIn(bytes) : bytes);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static byte[] bytes(InputStream upload) {
        try {
            return limited(upload, MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == ZIP_MAGIC;
    }

    private static byte[] csvIn(byte[] zip) {
        byte @Nullable [] csv = null;
        int room = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw TercRefused.file(Reason.TOO_LARGE);
                }
                byte[] content = limited(in, room);
                room -= content.length;
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    if (csv != null) {
                        throw TercRefused.file(Reason.NO_SINGLE_CSV);
                    }
                    csv = content;
                }
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no charset
            throw TercRefused.file(Reason.DAMAGED_ZIP);
        }
        if (csv == null) {
            throw TercRefused.file(Reason.NO_SINGLE_CSV);
        }
        return csv;
    }

    /** Counts what comes out, because the sizes a zip declares may lie. */
    private static byte[] limited(InputStream in, int most) throws IOException {
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw TercRefused.file(Reason.TOO_LARGE);
        }
        return content;
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder(); // reports, where String replaces
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long lines = IntStream.range(0, in.position()).filter(i -> bytes[i] == '\n').count();
            throw TercRefused.line((int) lines + 1, Reason.NOT_UTF8);
        }
        return out.flip().toString();
    }
}
