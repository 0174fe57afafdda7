package pl.paktometr.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.paktometr.history.PastFileRefused.Reason;
import pl.paktometr.spreadsheet.DelimitedText;
import pl.paktometr.spreadsheet.Sheet;
import pl.paktometr.spreadsheet.Spreadsheet;

/**
 * Past answers as an office keeps them: XLSX or CSV, told apart by the first bytes. Which column is
 * which its first row says, in any order; a row is one answer of one unit.
 */
final class PastFile {

    static final int MOST_ROWS = 50_000;

    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    /** What a column may be called. */
    private enum Column {
        TERYT(true, "teryt", "kod teryt", "unit"),
        CODE(true, "kod", "code", "pytanie", "question"),
        VALUE(true, "wartość", "wartosc", "value", "odpowiedź", "odpowiedz", "answer"),
        REASON(false, "powód", "powod", "reason", "nie dotyczy", "not applicable");

        private final boolean needed;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
        private final List<String> names;

        Column(boolean needed, String... names) {
            this.needed = needed;
            this.names = List.of(names);
        }
    }

    private record Row(int number, List<String> cells) {
        String cell(Optional<Integer> column) {
            return column.filter(it -> it < cells.size()).map(cells::get).orElse("").strip();
        }
    }

    private PastFile() {}

    /**
     * @throws PastFileRefused if it is no such table
     * @throws pl.paktometr.spreadsheet.SpreadsheetRefused if it is a workbook that cannot be read
     */
    static List<PastLine> read(InputStream upload) {
        byte[] file = bytes(upload);
        int magic = file.length < Integer.BYTES ? 0 : ByteBuffer.wrap(file).getInt();
        List<Row> rows =
                magic == ZIP || magic == OLE || file.length > Spreadsheet.MOST_BYTES
                        ? ofWorkbook(file)
                        : ofText(file);
        if (rows.size() > MOST_ROWS) {
            throw new PastFileRefused(Reason.TOO_MANY_ROWS, MOST_ROWS);
        }
        if (rows.size() < 2) {
            throw new PastFileRefused(Reason.NO_ROWS);
        }
        Map<Column, Integer> columns = columns(rows.get(0));
        return rows.stream().skip(1).map(row -> line(row, columns)).toList();
    }

    private static PastLine line(Row row, Map<Column, Integer> columns) {
        return new PastLine(
                row.number(),
                row.cell(Optional.ofNullable(columns.get(Column.TERYT))),
                row.cell(Optional.ofNullable(columns.get(Column.CODE))),
                row.cell(Optional.ofNullable(columns.get(Column.VALUE))),
                row.cell(Optional.ofNullable(columns.get(Column.REASON))));
    }

    private static Map<Column, Integer> columns(Row header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.names.contains(name)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (Stream.of(Column.values()).anyMatch(it -> it.needed && !columns.containsKey(it))) {
            throw new PastFileRefused(Reason.NO_HEADER);
        }
        return columns;
    }

    private static List<Row> ofWorkbook(byte[] file) {
        List<Sheet> filled =
                Spreadsheet.read(new ByteArrayInputStream(file)).sheets().stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .toList();
        if (filled.size() > 1) {
            throw new PastFileRefused(Reason.SEVERAL_SHEETS);
        }
        return filled.stream().flatMap(PastFile::rows).toList();
    }

    private static Stream<Row> rows(Sheet sheet) {
        return sheet.rows().stream().map(row -> new Row(row + 1, cells(sheet, row)));
    }

    private static List<String> cells(Sheet sheet, int row) {
        List<String> cells = new ArrayList<>();
        sheet.row(row)
                .forEach(
                        cell -> {
                            while (cells.size() < cell.column()) {
                                cells.add("");
                            }
                            cells.add(cell.day().map(Object::toString).orElseGet(cell::text));
                        });
        return cells;
    }

    private static List<Row> ofText(byte[] file) {
        try {
            return DelimitedText.read(file, MOST_ROWS).stream()
                    .map(row -> new Row(row.number(), row.cells()))
                    .toList();
        } catch (CharacterCodingException e) {
            throw new PastFileRefused(Reason.NOT_TEXT);
        } catch (IOException e) {
            throw new PastFileRefused(Reason.DAMAGED);
        }
    }

    /** One byte more than a workbook may have is enough to know that it is too large. */
    private static byte[] bytes(InputStream upload) {
        try {
            return upload.readNBytes(Spreadsheet.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
