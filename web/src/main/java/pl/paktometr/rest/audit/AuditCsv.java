package pl.paktometr.rest.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pl.paktometr.audit.AuditLink;
import pl.paktometr.audit.AuditRow;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/**
 * The log for a spreadsheet and for whoever recomputes its chain. What a spreadsheet would take for
 * a formula gets an apostrophe in front, and so does what begins with one: whoever takes away one
 * leading apostrophe has the text as it was.
 */
final class AuditCsv implements Consumer<AuditLink> {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^['=+\\-@\\t\\r\\n]");
    private static final DateTimeFormatter IN_WARSAW =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(Formats.WARSAW);

    private final CSVPrinter lines;
    private final Texts texts;

    /** Writes the heading at once; the stream is left open. */
    AuditCsv(OutputStream out, Texts texts) throws IOException {
        this.texts = texts;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without it Excel reads the file in the code page of its country
        writer.write('\ufeff');
        lines = new CSVPrinter(writer, FORMAT);
        lines.printRecord(
                texts.of("audit_list.seq"),
                texts.of("audit_list.at"),
                texts.of("audit_list.actor"),
                texts.of("audit_list.kind"),
                texts.of("audit_list.region"),
                texts.of("audit_list.unit"),
                texts.of("audit_list.details"),
                texts.of("audit_list.address"),
                texts.of("audit_list.utc"),
                texts.of("audit_list.code"),
                texts.of("audit_list.previous"),
                texts.of("audit_list.hash"));
    }

    @Override
    public void accept(AuditLink link) {
        AuditRow row = link.row();
        try {
            lines.printRecord(
                    link.seq(),
                    IN_WARSAW.format(row.at().truncatedTo(ChronoUnit.SECONDS)),
                    harmless(row.actor()),
                    texts.of("audit_list." + row.kind().name()),
                    row.region(),
                    row.unit(),
                    harmless(row.details()),
                    harmless(row.address()),
                    row.at(),
                    row.kind().name(),
                    link.previous(),
                    link.hash());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void end() throws IOException {
        lines.flush();
    }

    private static String harmless(String text) {
        return LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
