package pl.paktometr.rest.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file for a spreadsheet that opens in a Polish Excel by a double click. */
public final class CsvLines {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^['=+\\-@\\t\\r\\n]");

    private final CSVPrinter lines;

    /** The stream is left open. */
    public CsvLines(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without it Excel reads the file in the code page of its country
        writer.write('\ufeff');
        lines = new CSVPrinter(writer, FORMAT);
    }

    public void line(Object... cells) {
        try {
            lines.printRecord(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public void end() throws IOException {
        lines.flush();
    }

    /**
     * What a spreadsheet would take for a formula gets an apostrophe in front, and so does what
     * begins with one: whoever takes away one leading apostrophe has the text as it was.
     */
    public static String harmless(String text) {
        return LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
