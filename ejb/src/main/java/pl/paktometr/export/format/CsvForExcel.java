package pl.paktometr.export.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import pl.paktometr.export.report.Sheets;

/**
 * Lines that a Polish Excel opens by a double click: semicolons between the values, commas in the
 * numbers.
 */
@ApplicationScoped
public class CsvForExcel implements ExportFormat<Sheets> {

    @Override
    public String name() {
        return "csv-excel";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public Class<Sheets> takes() {
        return Sheets.class;
    }

    @Override
    public void write(Document<Sheets> document, OutputStream out) throws IOException {
        new SeparatedLines(';', ',', true).write(document.content().all().get(0), out);
    }
}
