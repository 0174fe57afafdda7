package pl.paktometr.export.format;

import java.io.IOException;
import java.io.OutputStream;
import pl.paktometr.export.Wording;

/**
 * How reports are written. A new format is one class like this; it writes every report that makes
 * what it takes.
 *
 * @param <C> what it takes
 */
public interface ExportFormat<C> {

    /** In the address, such as {@code xlsx}. */
    String name();

    /** At the end of the file's name, where that is not the format's own name. */
    default String extension() {
        return name();
    }

    String mediaType();

    Class<C> takes();

    /**
     * Writes row by row where there are rows; the memory it needs does not grow with their number.
     * Does not close the stream.
     */
    void write(Document<C> document, OutputStream out) throws IOException;

    /**
     * A report ready to be written.
     *
     * @param notice what the file must say of itself wherever the format has a place for it; may be
     *     empty
     */
    record Document<C>(String title, String notice, Wording wording, C content) {}
}
