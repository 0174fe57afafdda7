package pl.paktometr.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import pl.paktometr.export.report.Sheet;

/** How a report is written. A new format is one class like this; it writes every report. */
public interface ExportFormat {

    /** In the address and at the end of the file's name, such as {@code xlsx}. */
    String name();

    String mediaType();

    /**
     * Writes row by row; the memory it needs does not grow with their number. Does not close the
     * stream.
     */
    void write(Document document, OutputStream out) throws IOException;

    /**
     * A report ready to be written.
     *
     * @param notice what the file must say of itself wherever the format has a place for it; may be
     *     empty
     */
    record Document(String title, String notice, List<Sheet<?>> sheets) {}
}
