package pl.paktometr.export.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One value of a sheet, which tells a format what it is instead of being asked. */
public interface Cell {

    /** Nothing: no data, which is not 0 and not an empty text. */
    Cell EMPTY = out -> {};

    void writeTo(Out out);

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : out -> out.text(text);
    }

    /** A number to be shown without decimals. */
    static Cell whole(long number) {
        return out -> out.number(BigDecimal.valueOf(number), 0);
    }

    /**
     * @param decimals how many are shown; the number itself keeps all it has
     */
    static Cell number(BigDecimal number, int decimals) {
        return out -> out.number(number, decimals);
    }

    static Cell date(LocalDate date) {
        return out -> out.date(date);
    }

    /** Where a format puts it. */
    interface Out {

        void text(String text);

        void number(BigDecimal number, int decimals);

        void date(LocalDate date);
    }
}
