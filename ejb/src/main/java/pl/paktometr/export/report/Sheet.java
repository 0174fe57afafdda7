package pl.paktometr.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table of a report. Its rows are made while they are written and then forgotten.
 *
 * @param frozen how many columns stay in sight
 * @param rows read once, in order
 */
public record Sheet<R>(
        String name, Header header, int frozen, List<Column<R>> columns, Stream<R> rows) {

    /** Which header rows a sheet has. */
    public enum Header {
        /** Labels alone: a sheet to read. */
        LABELS,
        /** Codes, and labels below: a sheet to compute with. */
        CODES_AND_LABELS
    }

    /** Gives each row as its cells. */
    public void forEachRow(Consumer<List<Cell>> writer) {
        try (rows) {
            rows.forEachOrdered(
                    row -> {
                        List<Cell> cells = new ArrayList<>(columns.size());
                        for (Column<R> column : columns) {
                            cells.add(column.cell().apply(row));
                        }
                        writer.accept(cells);
                    });
        }
    }
}
