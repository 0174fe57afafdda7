package pl.paktometr.contact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.paktometr.contact.ContactFileRefused.Reason;

/**
 * A table as a workbook of Excel. A formula counts as the value it had when the file was saved,
 * which is what the person who sends it saw.
 */
final class ContactWorkbook {
    /**
     * Unpacked; the largest list we take, with everything Excel adds to it, has a fifth of that.
     */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_ENTRIES = 500;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private ContactWorkbook() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static ContactTable read(byte[] file, int mostLines) {
        mustBeAPlainWorkbook(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<ContactTable.Line> found = List.of();
            for (Sheet sheet : workbook) {
                List<ContactTable.Line> lines = new ContactWorkbook().lines(sheet, mostLines);
                if (!found.isEmpty() && !lines.isEmpty()) {
                    throw new ContactFileRefused(Reason.SEVERAL_SHEETS);
                }
                found = lines.isEmpty() ? found : lines;
            }
            return new ContactTable(found);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException damaged) {
            throw new ContactFileRefused(Reason.DAMAGED);
        }
    }

    /**
     * What begins as old Office files do: Excel before 2007, or a workbook of today behind a
     * password.
     */
    static ContactFileRefused whyNotOle(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            boolean encrypted = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return new ContactFileRefused(encrypted ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
        } catch (IOException | RuntimeException damaged) { // POI has no one type for it
            return new ContactFileRefused(Reason.DAMAGED);
        }
    }

    /** Counts what comes out before anything is built of it, because declared sizes may lie. */
    private static void mustBeAPlainWorkbook(byte[] file) {
        boolean workbook = false;
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new ContactFileRefused(Reason.MACROS);
                }
                workbook |= name.equals("xl/workbook.xml");
                unpacked += length(in, MOST_BYTES - unpacked);
                if (++entries > MOST_ENTRIES || unpacked > MOST_BYTES) {
                    throw new ContactFileRefused(Reason.TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no charset
            throw new ContactFileRefused(Reason.DAMAGED);
        }
        if (!workbook) {
            throw new ContactFileRefused(Reason.DAMAGED);
        }
    }

    private static long length(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }

    private List<ContactTable.Line> lines(Sheet sheet, int mostLines) {
        List<ContactTable.Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : text(cell).strip());
            }
            ContactTable.Line line = new ContactTable.Line(row.getRowNum() + 1, cells);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            if (lines.size() > mostLines) {
                throw new ContactFileRefused(Reason.TOO_MANY_ROWS, mostLines - 1);
            }
        }
        return lines;
    }

    /** As Excel shows it, but a plain number whole: Excel writes long ones as 4.86E+11. */
    private String text(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        boolean plain =
                type == CellType.NUMERIC
                        && "General".equals(cell.getCellStyle().getDataFormatString());
        return plain
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : formatter.formatCellValue(cell);
    }
}
