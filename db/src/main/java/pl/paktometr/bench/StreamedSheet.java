package pl.paktometr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * What the product is measured against: POI's streaming writer, with cells that are in memory
 * already. A process of its own; its arguments are a CSV file of the product, the XLSX to write,
 * and how often.
 */
final class StreamedSheet {
    /** As the product has it. */
    private static final int ROWS_IN_MEMORY = 100;

    private static final int MOST_ROWS = 1 << 20;

    /** Codes look like numbers and are texts. */
    private static final Set<String> TEXTS = Set.of("teryt", "county", "name");

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private StreamedSheet() {}

    /** Prints the number of rows, and then the seconds of each round. */
    public static void main(String... arguments) throws IOException {
        List<Object[]> cells = read(Path.of(arguments[0]));
        System.out.println(cells.size() - 1);
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            long began = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
                write(cells, out);
            }
            System.out.println(
                    String.format(Locale.ROOT, "%.2f", (System.nanoTime() - began) / 1e9));
        }
    }

    private static void write(List<Object[]> cells, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            SXSSFSheet sheet = book.createSheet();
            int at = 0;
            for (Object[] values : cells) {
                if (at == MOST_ROWS) {
                    sheet = book.createSheet();
                    at = 0;
                }
                SXSSFRow row = sheet.createRow(at++);
                for (int i = 0; i < values.length; i++) {
                    if (values[i] instanceof Double number) {
                        row.createCell(i).setCellValue(number);
                    } else if (values[i] instanceof String text && !text.isEmpty()) {
                        row.createCell(i).setCellValue(text);
                    }
                }
            }
            book.write(out);
        }
    }

    /** Texts that are the same are kept once. */
    private static List<Object[]> read(Path file) throws IOException {
        Map<String, Object> known = new HashMap<>();
        Map<String, Object> numbers = new HashMap<>();
        List<String> header = List.of();
        List<Object[]> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> texts = values(line);
                if (header.isEmpty()) {
                    header = texts;
                }
                Object[] row = new Object[texts.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] =
                            TEXTS.contains(header.get(i))
                                    ? known.computeIfAbsent(texts.get(i), text -> text)
                                    : numbers.computeIfAbsent(texts.get(i), StreamedSheet::value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The answers that were invented have no line breaks in them. */
    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            boolean pair =
                    quoted && at == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (pair) {
                value.append(line.charAt(++i));
            } else if (at == '"') {
                quoted = !quoted;
            } else if (at == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(at);
            }
        }
        values.add(value.toString());
        return values;
    }

    private static Object value(String text) {
        return NUMBER.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }
}
