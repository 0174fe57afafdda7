package pl.paktometr.export.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import pl.paktometr.export.report.Sheets;

/** Lines of RFC 4180, for programs: commas between the values, points in the numbers. */
@ApplicationScoped
public class Csv implements ExportFormat<Sheets> {

    @Override
    public String name() {
        return "csv";
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
        new SeparatedLines(',', '.', false).write(document.content().all().get(0), out);
    }
}
