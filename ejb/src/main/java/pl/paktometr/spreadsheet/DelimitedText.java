package pl.paktometr.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as text: in UTF-8 or, as Excel saves it in Polish, in windows-1250; with semicolons,
 * commas or tabs, whichever its first filled line has most of.
 */
public final class DelimitedText {

    private static final Charset POLISH_WINDOWS = Charset.forName("windows-1250");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A row in which something stands.
     *
     * @param number of its last line, counted from 1, empty lines included
     * @param cells without blanks around them
     */
    public record Row(int number, List<String> cells) {}

    private DelimitedText() {}

    /**
     * @param most rows that are wanted; of a longer table one row more is read, and no further
     * @throws CharacterCodingException if it is no text
     * @throws IOException if a quotation mark is not closed
     */
    public static List<Row> read(byte[] file, int most) throws IOException {
        String text = decoded(file);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(true)
                        .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                List<String> cells = each.stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row((int) parser.getCurrentLineNumber(), cells));
                }
                if (rows.size() > most) {
                    break;
                }
            }
        } catch (UncheckedIOException unclosedQuote) {
            throw unclosedQuote.getCause();
        }
        return rows;
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        String text =
                Stream.of(StandardCharsets.UTF_8, POLISH_WINDOWS)
                        .flatMap(charset -> decoded(file, charset))
                        .findFirst()
                        .filter(each -> each.indexOf('\0') < 0)
                        .orElseThrow(() -> new MalformedInputException(file.length));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Stream<String> decoded(byte[] file, Charset charset) {
        try {
            return Stream.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException another) {
            return Stream.empty();
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .max(Comparator.comparing(each -> header.chars().filter(c -> c == each).count()))
                .orElseThrow();
    }
}
