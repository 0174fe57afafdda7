package pl.paktometr.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import pl.paktometr.spreadsheet.SpreadsheetRefused.Reason;

/**
 * An XLSX as somebody sent it, told by its content, never by its name. It is read event by event,
 * and everything is counted before it is kept: a hostile file costs little and does nothing.
 */
public record Spreadsheet(List<Sheet> sheets) {

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    static final int MEGABYTE = 1024 * 1024;
    static final int MOST_CELLS = 500_000;

    /**
     * @throws SpreadsheetRefused if it is anything but a plain XLSX within the limits
     */
    public static Spreadsheet read(InputStream upload) {
        byte[] file = bytes(upload);
        Wrapping.mustBeAPlainWorkbook(file);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return new Spreadsheet(sheets(opened));
        } catch (IOException e) {
            throw new SpreadsheetRefused(whyUnreadable(e));
        } catch (OpenXML4JException
                | SAXException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException damaged) {
            throw new SpreadsheetRefused(Reason.DAMAGED);
        }
    }

    private static List<Sheet> sheets(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(opened);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened, false);
        boolean since1904;
        try (InputStream workbook = reader.getWorkbookData()) {
            WorkbookFacts facts = new WorkbookFacts();
            parse(workbook, facts);
            since1904 = facts.since1904();
        }
        Days days = new Days(reader.getStylesTable(), since1904);
        List<Sheet> sheets = new ArrayList<>();
        int room = MOST_CELLS;
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (each.hasNext()) {
            try (InputStream xml = each.next()) {
                SheetCells cells = new SheetCells(texts, days, room);
                parse(xml, cells);
                room -= cells.found().size();
                sheets.add(new Sheet(each.getSheetName(), cells.found()));
            }
        }
        return List.copyOf(sheets);
    }

    private static void parse(InputStream xml, org.xml.sax.helpers.DefaultHandler handler)
            throws IOException, SAXException {
        try {
            SafeXml.PARSERS.newSAXParser().parse(xml, handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has such a parser", e);
        }
    }

    private static byte[] bytes(InputStream upload) {
        try {
            byte[] bytes = upload.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new SpreadsheetRefused(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** POI has a guard of its own against entries that are much larger unpacked. */
    private static Reason whyUnreadable(IOException refused) {
        String message = Objects.requireNonNullElse(refused.getMessage(), "");
        return message.toLowerCase(Locale.ROOT).contains("zip bomb")
                ? Reason.TOO_LARGE_UNPACKED
                : Reason.DAMAGED;
    }
}
