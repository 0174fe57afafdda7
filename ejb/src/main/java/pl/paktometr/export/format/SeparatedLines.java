package pl.paktometr.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Sheet;

/**
 * The first sheet of a report as lines below one line of column codes; what the codes mean is told
 * elsewhere. A text that a spreadsheet would take for a formula gets an apostrophe in front, and so
 * does what begins with one.
 *
 * @param decimalPoint what stands in its place
 * @param marked whether the file begins with a mark by which Excel knows its code page
 */
record SeparatedLines(char delimiter, char decimalPoint, boolean marked) {
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^['=+\\-@\\t\\r\\n]");

    void write(Sheet<?> sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (marked) {
            writer.write('\ufeff');
        }
        CSVPrinter lines =
                new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get());
        try {
            lines.printRecord(sheet.columns().stream().map(Column::code).toList());
            sheet.forEachRow(cells -> line(cells, lines));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        lines.flush();
    }

    private void line(List<Cell> cells, CSVPrinter lines) {
        List<String> written = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            Written text = new Written();
            cell.writeTo(text);
            written.add(text.text);
        }
        try {
            lines.printRecord(written);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private class Written implements Cell.Out {
        private String text = "";

        @Override
        public void text(String plain) {
            text = LIKE_A_FORMULA.matcher(plain).find() ? "'" + plain : plain;
        }

        @Override
        public void number(BigDecimal number, int decimals) {
            text = number.toPlainString().replace('.', decimalPoint);
        }

        @Override
        public void date(LocalDate date) {
            text = date.toString();
        }
    }
}
