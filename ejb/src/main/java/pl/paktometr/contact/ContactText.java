package pl.paktometr.contact;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import pl.paktometr.contact.ContactFileRefused.Reason;

/**
 * A table as text: in UTF-8 or, as Excel saves it in Polish, in windows-1250; with semicolons,
 * commas or tabs, whichever the header has most of.
 */
final class ContactText {
    private static final Charset POLISH_WINDOWS = Charset.forName("windows-1250");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ContactText() {}

    static ContactTable read(byte[] file, int mostLines) {
        String text = decoded(file);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(true)
                        .get();
        List<ContactTable.Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                ContactTable.Line line =
                        new ContactTable.Line(
                                (int) parser.getCurrentLineNumber(),
                                record.stream().map(String::strip).toList());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                if (lines.size() > mostLines) {
                    throw new ContactFileRefused(Reason.TOO_MANY_ROWS, mostLines - 1);
                }
            }
        } catch (IOException | UncheckedIOException unclosedQuote) {
            throw new ContactFileRefused(Reason.DAMAGED);
        }
        return new ContactTable(lines);
    }

    private static String decoded(byte[] file) {
        String text =
                Stream.of(StandardCharsets.UTF_8, POLISH_WINDOWS)
                        .flatMap(charset -> decoded(file, charset))
                        .findFirst()
                        .filter(each -> each.indexOf('\0') < 0)
                        .orElseThrow(() -> new ContactFileRefused(Reason.NO_TABLE));
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
