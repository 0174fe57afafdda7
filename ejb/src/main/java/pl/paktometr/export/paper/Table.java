package pl.paktometr.export.paper;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param caption what it shows; it is numbered where it stands
 * @param columns the first is that of the rows' names
 * @param notes below it
 */
public record Table(String caption, List<Column> columns, List<Row> rows, List<String> notes)
        implements Block {

    private static final int UPRIGHT = 10;

    /** What stands in a column. */
    public enum Width {
        /** A name or a few words. */
        NAME,
        /** Sentences. */
        WORDS,
        FIGURE
    }

    public record Column(String label, Width width) {}

    /**
     * @param summary whether it stands apart from the others, as their sum or mean
     */
    public record Row(boolean summary, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public String name() {
            return cells.get(0).shown();
        }
    }

    /**
     * @param shown in the reader's language; an absence in words, never 0
     * @param number as exact as it is shown; null where there is none
     */
    public record Cell(String shown, @Nullable BigDecimal number, Shade shade) {

        public static Cell words(String words) {
            return new Cell(words, null, Shade.NONE);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells.size() != width)) {
            throw new IllegalArgumentException("A row of another width than " + width);
        }
    }

    /** Whether it needs a page turned on its side. */
    public boolean wide() {
        return columns.size() > UPRIGHT;
    }

    /** The share of the width each column gets; together 1. */
    public double[] shares() {
        double[] weights = columns.stream().mapToDouble(column -> weight(column.width)).toArray();
        double sum = java.util.stream.DoubleStream.of(weights).sum();
        return java.util.stream.DoubleStream.of(weights).map(weight -> weight / sum).toArray();
    }

    private static double weight(Width width) {
        return switch (width) {
            case NAME -> 2.8;
            case WORDS -> 5;
            case FIGURE -> 1;
        };
    }

    /** The same with only some of its rows. */
    public Table of(List<Row> some) {
        return new Table(caption, columns, some, notes);
    }

    @Override
    public Optional<Table> data() {
        return Optional.of(this);
    }

    @Override
    public void writeTo(Out out) throws IOException {
        out.table(this);
    }
}
