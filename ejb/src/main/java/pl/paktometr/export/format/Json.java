package pl.paktometr.export.format;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;

/** Every sheet as an array of objects; null where there is nothing. */
@ApplicationScoped
public class Json implements ExportFormat<Sheets> {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Class<Sheets> takes() {
        return Sheets.class;
    }

    @Override
    public void write(Document<Sheets> document, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.createGeneratorFactory(null)
                        .createGenerator(new LeftOpen(out), StandardCharsets.UTF_8)) {
            json.writeStartObject().write("title", document.title());
            if (!document.notice().isEmpty()) {
                json.write("notice", document.notice());
            }
            json.writeStartArray("sheets");
            document.content().all().forEach(sheet -> sheet(sheet, json));
            json.writeEnd().writeEnd();
        }
    }

    private static <R> void sheet(Sheet<R> sheet, JsonGenerator json) {
        json.writeStartObject().write("name", sheet.name()).writeStartArray("columns");
        for (Column<R> column : sheet.columns()) {
            json.writeStartObject()
                    .write("code", column.code())
                    .write("label", column.label())
                    .writeEnd();
        }
        json.writeEnd().writeStartArray("rows");
        sheet.forEachRow(cells -> row(cells, sheet.columns(), json));
        json.writeEnd().writeEnd();
    }

    private static <R> void row(List<Cell> cells, List<Column<R>> columns, JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            Member member = new Member(columns.get(i).code(), json);
            cells.get(i).writeTo(member);
            if (!member.written) {
                json.writeNull(columns.get(i).code());
            }
        }
        json.writeEnd();
    }

    private static class Member implements Cell.Out {
        private final String name;
        private final JsonGenerator json;
        private boolean written;

        Member(String name, JsonGenerator json) {
            this.name = name;
            this.json = json;
        }

        @Override
        public void text(String text) {
            json.write(name, text);
            written = true;
        }

        @Override
        public void number(BigDecimal number, int decimals) {
            json.write(name, number);
            written = true;
        }

        @Override
        public void date(LocalDate date) {
            text(date.toString());
        }
    }

    /** Closing the generator says that the text is complete, not that the stream is. */
    static class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
