package pl.paktometr.export.paper;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A picture of some columns of a table.
 *
 * @param described for whoever does not see it
 * @param table the rows that stand apart are not drawn
 * @param columns of the table, counted from 0
 */
public record Chart(Kind kind, String caption, String described, Table table, List<Integer> columns)
        implements Block {

    /** How it is drawn. */
    public enum Kind {
        /** One bar a row, from above down. */
        BARS,
        /** Groups of upright bars, one a column. */
        COLUMNS,
        /** One line a column. */
        LINES
    }

    public Chart {
        columns = List.copyOf(columns);
    }

    public List<Table.Row> rows() {
        return table.rows().stream().filter(row -> !row.summary()).toList();
    }

    /** Of the rows; where there is nothing to draw it says why, or it would look like 0. */
    public String[] names() {
        return rows().stream().map(this::name).toArray(String[]::new);
    }

    private String name(Table.Row row) {
        boolean empty = columns.stream().allMatch(at -> row.cells().get(at).number() == null);
        return empty ? row.name() + ": " + row.cells().get(columns.get(0)).shown() : row.name();
    }

    public String series(int column) {
        return table.columns().get(column).label();
    }

    /** Null where there is none. */
    public Double[] numbers(int column) {
        return rows().stream()
                .map(row -> row.cells().get(column).number())
                .map(number -> number == null ? null : number.doubleValue())
                .toArray(Double[]::new);
    }

    /** Whether it shows scores, which are drawn from 0 to 100, and not changes. */
    public boolean ofScores() {
        return rows().stream()
                .flatMap(row -> columns.stream().flatMap(at -> number(row, at)))
                .noneMatch(number -> number.signum() < 0);
    }

    private static Stream<BigDecimal> number(Table.Row row, int column) {
        return Stream.ofNullable(row.cells().get(column).number()).filter(Objects::nonNull);
    }

    @Override
    public void writeTo(Out out) throws IOException {
        out.chart(this);
    }
}
