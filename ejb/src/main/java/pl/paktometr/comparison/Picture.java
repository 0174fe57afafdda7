package pl.paktometr.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.Message;

/**
 * What a view shows, as a table: the one source of the drawing, of the table beside it and of its
 * files.
 *
 * @param view its code
 * @param drawing how it is drawn; empty where there is only the table
 * @param title what it shows
 * @param notes how it was made: method, coverage and what to beware of
 * @param label of the column with the rows' names
 * @param rows those asked for
 * @param foot what they are held against
 * @param total how many rows there are in all
 */
public record Picture(
        String view,
        String drawing,
        Message title,
        List<Message> notes,
        Message label,
        List<Column> columns,
        List<Row> rows,
        List<Row> foot,
        int total) {

    /** What sort of value a column holds. */
    public enum Kind {
        /** 0–100, shown with two decimals. */
        POINTS,
        /** A difference of points, always signed. */
        CHANGE,
        /** A whole number. */
        COUNT,
        /** From 0 to 1, shown in per cent. */
        SHARE
    }

    /**
     * @param code what it is called in files and in the address's {@code sort}
     */
    public record Column(String code, Message label, Kind kind) {}

    /**
     * @param code of the place, or what else the row is about
     * @param place null where the row is about none
     * @param hatched whether fewer than half of its units count
     */
    public record Row(
            String code, Message label, @Nullable Place place, boolean hatched, List<Cell> cells) {}

    /** A number, or why there is none; never a 0 in place of an absence. */
    public record Cell(@Nullable BigDecimal number, Absence absence) {

        public static Cell of(BigDecimal number) {
            return new Cell(number, Absence.NONE);
        }

        public static Cell of(long number) {
            return of(BigDecimal.valueOf(number));
        }

        public static Cell absent(Absence why) {
            return new Cell(null, why);
        }

        /** With all its decimals; they are rounded where they are shown. */
        public static Cell of(Figure figure) {
            return figure.value()
                    .map(points -> of(points.value()))
                    .orElseGet(() -> absent(figure.absence()));
        }

        public static Cell of(Change change) {
            BigDecimal points = change.points();
            return points == null ? absent(change.absence()) : of(points);
        }
    }

    /** The same with one more note. */
    public Picture noting(Message note) {
        return new Picture(
                view,
                drawing,
                title,
                Stream.concat(notes.stream(), Stream.of(note)).toList(),
                label,
                columns,
                rows,
                foot,
                total);
    }

    /** The same held against something else. */
    public Picture against(List<Row> otherFoot) {
        return new Picture(view, drawing, title, notes, label, columns, rows, otherFoot, total);
    }

    /** Whether there are no points to see, of which 0 is some. */
    public boolean isEmpty() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == Kind.POINTS)
                .allMatch(i -> rows.stream().allMatch(row -> row.cells().get(i).number() == null));
    }
}
