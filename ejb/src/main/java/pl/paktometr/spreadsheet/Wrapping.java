package pl.paktometr.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import pl.paktometr.spreadsheet.SpreadsheetRefused.Reason;

/** What a workbook comes in: the zip and its table of contents. */
final class Wrapping {

    /** Several times what the largest workbook of ours has, whatever program saved it. */
    static final int MOST_UNPACKED = 40 * 1024 * 1024;

    static final int MOST_PARTS = 1_000;

    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int OLE = 0xD0CF11E0;
    private static final int LONGEST_INDEX = 1024 * 1024;

    /** The parts by which kinds of files are told apart; only these are kept. */
    private final Map<String, String> kept = new HashMap<>();

    private Wrapping() {}

    /**
     * @throws SpreadsheetRefused if it is anything but a plain XLSX within the limits
     */
    static void mustBeAPlainWorkbook(byte[] file) {
        if (file.length == 0) {
            throw new SpreadsheetRefused(Reason.EMPTY);
        }
        int magic = file.length < Integer.BYTES ? 0 : ByteBuffer.wrap(file).getInt();
        if (magic == OLE) {
            throw new SpreadsheetRefused(whyOle(file));
        }
        if (magic != ZIP) {
            throw new SpreadsheetRefused(
                    magic == EMPTY_ZIP ? Reason.DAMAGED : Reason.NOT_A_WORKBOOK);
        }
        Wrapping wrapping = new Wrapping();
        wrapping.unpack(file);
        wrapping.mustBeXlsx();
    }

    /** Counts what comes out before anything is built of it, because declared sizes may lie. */
    private void unpack(byte[] file) {
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new SpreadsheetRefused(Reason.TOO_MANY_PARTS);
                }
                unpacked += unpack(name(entry), in, MOST_UNPACKED - unpacked);
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no charset
            throw new SpreadsheetRefused(Reason.DAMAGED);
        }
    }

    private long unpack(String name, InputStream in, long most) throws IOException {
        boolean index =
                name.equals("[content_types].xml")
                        || name.equals("mimetype")
                        || name.equals("xl/workbook.xml")
                        || name.equals("xl/workbook.bin")
                        || name.endsWith("vbaproject.bin");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > most) {
                throw new SpreadsheetRefused(Reason.TOO_LARGE_UNPACKED);
            }
            if (index && length <= LONGEST_INDEX) {
                content.write(buffer, 0, read);
            }
        }
        if (index && kept.put(name, content.toString(StandardCharsets.UTF_8)) != null) {
            throw new SpreadsheetRefused(Reason.DAMAGED); // which of the two would it be?
        }
        return length;
    }

    private void mustBeXlsx() {
        String types = kept.getOrDefault("[content_types].xml", "").toLowerCase(Locale.ROOT);
        boolean macros =
                kept.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
                        || types.contains("macroenabled")
                        || types.contains("vbaproject");
        if (macros) {
            throw new SpreadsheetRefused(Reason.MACROS);
        }
        if (kept.getOrDefault("mimetype", "").contains("opendocument")) {
            throw new SpreadsheetRefused(Reason.OPEN_DOCUMENT);
        }
        if (kept.containsKey("xl/workbook.bin")) {
            throw new SpreadsheetRefused(Reason.BINARY);
        }
        String workbook = kept.get("xl/workbook.xml");
        if (workbook == null || types.isEmpty()) {
            throw new SpreadsheetRefused(Reason.NOT_A_WORKBOOK);
        }
        if (workbook.contains("http://purl.oclc.org/ooxml/")) {
            throw new SpreadsheetRefused(Reason.STRICT);
        }
    }

    /**
     * What begins as old Office files do: Excel before 2007, or a workbook of today behind a
     * password.
     */
    private static Reason whyOle(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? Reason.ENCRYPTED
                    : Reason.OLD_EXCEL;
        } catch (IOException | RuntimeException damaged) { // POI has no one type for it
            return Reason.DAMAGED;
        }
    }

    private static String name(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/').replaceAll("^/+", "");
    }
}
