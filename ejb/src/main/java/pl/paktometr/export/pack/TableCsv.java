package pl.paktometr.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pl.paktometr.export.paper.Table;

/** A table of a paper as RFC 4180: numbers with a point, absences in words. */
record TableCsv(int number, Table table) {

    private static final int LONGEST_NAME = 60;

    String name() {
        String plain =
                Normalizer.normalize(table.caption(), Normalizer.Form.NFD)
                        .replace('ł', 'l')
                        .replace('Ł', 'L')
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        return "%02d-%s.csv"
                .formatted(number, plain.substring(0, Math.min(LONGEST_NAME, plain.length())))
                .replace("-.csv", ".csv");
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff'); // by which Excel knows the letters
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (Table.Column column : table.columns()) {
            csv.print(harmless(column.label()));
        }
        csv.println();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                csv.print(value(cell));
            }
            csv.println();
        }
        csv.flush();
    }

    private static String value(Table.Cell cell) {
        return cell.number() == null ? harmless(cell.shown()) : cell.number().toPlainString();
    }

    /** What a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
