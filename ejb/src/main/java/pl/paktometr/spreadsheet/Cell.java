package pl.paktometr.spreadsheet;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell in which something stands. A formula counts as the value it had when the file was saved,
 * which is what the person who sends it saw.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param text a number in plain digits with a decimal point; {@code true} or {@code false}; the
 *     code of an error such as {@code #REF!}
 * @param day of a number that is shown as a date
 */
public record Cell(int row, int column, Kind kind, String text, Optional<LocalDate> day) {

    /** What stands in it. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DATE,
        YES_NO,
        ERROR,
        /** A formula that nobody has calculated. */
        UNCALCULATED
    }

    /** As Excel calls it: B12. */
    public String address() {
        return address(row, column);
    }

    /** As Excel calls the cell at that place. */
    public static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
