package pl.paktometr.export.open;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.questionnaire.rule.Absence;

/** What every column and every code of the open tables means. */
record OpenDictionary(OpenColumns columns, Wording wording) {
    private static final List<Absence> PUBLISHED =
            List.of(
                    Absence.NO_DATA,
                    Absence.NOT_APPLICABLE,
                    Absence.FIRST_YEAR,
                    Absence.POPULATION_UNKNOWN,
                    Absence.WITHHELD,
                    Absence.NOT_COMPARABLE);

    /**
     * @param kind column, measure or status
     */
    record Entry(String kind, String code, String meaning) {}

    Sheet<Entry> sheet() {
        return new Sheet<>(
                wording.of("export.sheet.columns"),
                Sheet.Header.CODES_AND_LABELS,
                2,
                List.of(
                        column("kind", Width.NARROW, Entry::kind),
                        column("code", Width.MEDIUM, Entry::code),
                        column("meaning", Width.WIDE, Entry::meaning)),
                entries());
    }

    private Column<Entry> column(String code, Width width, Function<Entry, String> text) {
        return new Column<>(
                code,
                wording.of("export.open.dictionary." + code),
                width,
                entry -> Cell.text(text.apply(entry)));
    }

    private Stream<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        columns.lengthwise()
                .forEach(column -> entries.add(new Entry("column", column.code(), column.label())));
        columns.measures()
                .forEach(code -> entries.add(new Entry("measure", code, columns.label(code))));
        PUBLISHED.forEach(
                absence ->
                        entries.add(
                                new Entry(
                                        "status",
                                        absence.name(),
                                        wording.of("absence." + absence))));
        return entries.stream();
    }
}
