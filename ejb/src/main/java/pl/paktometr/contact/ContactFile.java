package pl.paktometr.contact;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.paktometr.contact.ContactFileRefused.Reason;
import pl.paktometr.spreadsheet.DelimitedText;

/**
 * A list of people as an office keeps it: XLSX or CSV, told apart by the first bytes, never by the
 * name. Which column is which its first line says, in any order.
 *
 * @param ignored headers of columns that mean nothing here
 */
record ContactFile(List<ContactLine> lines, List<String> ignored) {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_LINES = 5_000;

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final int ZIP_MAGIC = 0x504B0304;
    private static final int OLE_MAGIC = 0xD0CF11E0;

    /** What a column is called, as far as people call it differently; the first name is ours. */
    private enum Column {
        TERYT(true, "teryt", "kod teryt", "kod teryt jednostki", "kod jednostki"),
        NAME(true, "imię i nazwisko", "nazwisko i imię", "nazwisko", "osoba"),
        EMAIL(true, "e-mail", "email", "adres e-mail", "adres email", "e-mail służbowy"),
        FIRST_NAME(false, "imię"),
        PHONE(false, "telefon", "telefon służbowy", "tel.", "nr telefonu", "numer telefonu"),
        ROLE(false, "rola");

        private final boolean needed;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
        private final Set<String> names;

        private final String ours;

        Column(boolean needed, String ours, String... others) {
            this.needed = needed;
            this.ours = ours;
            this.names =
                    Stream.concat(Stream.of(ours), Stream.of(others))
                            .collect(Collectors.toUnmodifiableSet());
        }

        static Optional<Column> called(String header) {
            String name = header.toLowerCase(POLISH).replaceAll("\\s+", " ");
            return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
        }
    }

    /**
     * @throws ContactFileRefused if it is anything else, too large, or lacks a column
     */
    static ContactFile read(byte[] file) {
        if (file.length == 0) {
            throw new ContactFileRefused(Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new ContactFileRefused(Reason.TOO_LARGE);
        }
        int magic = file.length < Integer.BYTES ? 0 : ByteBuffer.wrap(file).getInt();
        return switch (magic) {
            case OLE_MAGIC -> throw ContactWorkbook.whyNotOle(file);
            case ZIP_MAGIC -> of(ContactWorkbook.read(file, MOST_LINES + 1));
            default -> of(text(file));
        };
    }

    private static ContactTable text(byte[] file) {
        try {
            List<DelimitedText.Row> rows = DelimitedText.read(file, MOST_LINES + 1);
            if (rows.size() > MOST_LINES + 1) {
                throw new ContactFileRefused(Reason.TOO_MANY_ROWS, MOST_LINES);
            }
            return new ContactTable(
                    rows.stream()
                            .map(row -> new ContactTable.Line(row.number(), row.cells()))
                            .toList());
        } catch (CharacterCodingException e) {
            throw new ContactFileRefused(Reason.NO_TABLE);
        } catch (IOException e) {
            throw new ContactFileRefused(Reason.DAMAGED);
        }
    }

    private static ContactFile of(ContactTable table) {
        if (table.lines().isEmpty()) {
            throw new ContactFileRefused(Reason.EMPTY);
        }
        List<String> ignored = new ArrayList<>();
        Map<Column, Integer> columns = columns(table.lines().get(0), ignored);
        List<ContactLine> lines =
                table.lines().stream()
                        .skip(1)
                        .map(
                                line ->
                                        new ContactLine(
                                                line.number(),
                                                cell(line, columns, Column.TERYT),
                                                name(line, columns),
                                                cell(line, columns, Column.EMAIL),
                                                cell(line, columns, Column.PHONE),
                                                cell(line, columns, Column.ROLE)))
                        .toList();
        if (lines.isEmpty()) {
            throw new ContactFileRefused(Reason.EMPTY);
        }
        return new ContactFile(lines, List.copyOf(ignored));
    }

    private static Map<Column, Integer> columns(ContactTable.Line header, List<String> ignored) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int index = 0; index < header.cells().size(); index++) {
            String name = header.cell(index);
            Optional<Column> column = Column.called(name);
            if (column.isEmpty()) {
                if (!name.isEmpty()) {
                    ignored.add(name);
                }
            } else if (columns.putIfAbsent(column.get(), index) != null) {
                throw new ContactFileRefused(Reason.REPEATED_COLUMN, column.get().ours);
            }
        }
        for (Column column : Column.values()) {
            if (column.needed && !columns.containsKey(column)) {
                throw new ContactFileRefused(Reason.MISSING_COLUMN, column.ours);
            }
        }
        return columns;
    }

    /** Some keep the first name in a column of its own. */
    private static String name(ContactTable.Line line, Map<Column, Integer> columns) {
        String first = cell(line, columns, Column.FIRST_NAME);
        return (first + " " + cell(line, columns, Column.NAME)).strip();
    }

    private static String cell(
            ContactTable.Line line, Map<Column, Integer> columns, Column column) {
        Integer index = columns.get(column);
        return index == null ? "" : line.cell(index);
    }
}
