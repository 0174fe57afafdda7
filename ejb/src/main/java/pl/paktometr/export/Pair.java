package pl.paktometr.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Report;

/** A report and a format that writes what it makes. */
record Pair<C>(Report<C> report, ExportFormat<C> format) {

    /** The pair, or nothing if the format takes something else. */
    @SuppressWarnings("unchecked") // the classes are compared
    static Stream<Pair<?>> of(Report<?> report, ExportFormat<?> format) {
        return report.makes().equals(format.takes())
                ? Stream.of(new Pair<>((Report<Object>) report, (ExportFormat<Object>) format))
                : Stream.empty();
    }

    Offer offer() {
        return new Offer(report.name(), format.name());
    }

    void write(Order order, String notice, OutputStream out) throws IOException {
        format.write(
                new Document<>(report.title(order), notice, order.wording(), report.content(order)),
                out);
    }
}
