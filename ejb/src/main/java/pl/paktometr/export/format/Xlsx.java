package pl.paktometr.export.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;

/**
 * The workbook of Excel and LibreOffice. Finished rows wait in a packed temporary file, not in
 * memory.
 */
@ApplicationScoped
public class Xlsx implements ExportFormat<Sheets> {

    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Class<Sheets> takes() {
        return Sheets.class;
    }

    @Override
    public void write(Document<Sheets> document, OutputStream out) throws IOException {
        // Closing the workbook also deletes its temporary files.
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            // A workbook that claims to be larger than 4 GB is refused by readers that need no
            // seeking.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(document, workbook.getXSSFWorkbook().getProperties());
            var styles = Style.all(workbook);
            for (Sheet<?> sheet : document.content().all()) {
                new XlsxSheet(part -> sheet(workbook, document, sheet.name(), part), styles)
                        .write(sheet);
            }
            workbook.write(out);
        }
    }

    /** A sheet that is full goes on in the next one, which is told apart by a number. */
    private static SXSSFSheet sheet(
            SXSSFWorkbook workbook, Document<?> document, String name, int part) {
        SXSSFSheet empty =
                workbook.createSheet(
                        part == 1 ? name : document.wording().of("export.sheet.next", name, part));
        empty.getHeader().setCenter(document.notice()); // on every printed page
        return empty;
    }

    private static void describe(Document<?> document, POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(document.title());
        core.setCreator("Paktometr");
        if (!document.notice().isEmpty()) {
            core.setDescription(document.notice());
            core.setKeywords(document.notice());
        }
    }
}
