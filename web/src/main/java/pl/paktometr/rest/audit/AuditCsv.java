package pl.paktometr.rest.audit;

import static pl.paktometr.rest.shared.CsvLines.harmless;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import pl.paktometr.audit.AuditLink;
import pl.paktometr.audit.AuditRow;
import pl.paktometr.rest.shared.CsvLines;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/** The log for a spreadsheet and for whoever recomputes its chain. */
final class AuditCsv implements Consumer<AuditLink> {
    private static final DateTimeFormatter IN_WARSAW =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(Formats.WARSAW);

    private final CsvLines lines;
    private final Texts texts;

    /** Writes the heading at once; the stream is left open. */
    AuditCsv(OutputStream out, Texts texts) throws IOException {
        this.texts = texts;
        lines = new CsvLines(out);
        lines.line(
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
        lines.line(
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
    }

    void end() throws IOException {
        lines.end();
    }
}
