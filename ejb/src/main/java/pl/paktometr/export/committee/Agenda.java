package pl.paktometr.export.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * What the committee meets about, as far as its paper needs to know.
 *
 * @param sitting when and where; null for a paper that is made for none
 * @param items in the order of the sitting
 * @param counties those with a chapter of their own, once each
 * @param advice what was recommended so far, and what came of it
 */
record Agenda(
        @Nullable Sitting sitting,
        List<String> items,
        List<TerytCode> counties,
        List<Advice> advice) {

    record Sitting(LocalDate date, String place) {}

    /**
     * @param about whom it is for, in the reader's language
     * @param state what came of it, in the reader's language
     */
    record Advice(String given, String about, String text, String state) {}

    Agenda {
        items = List.copyOf(items);
        counties = counties.stream().distinct().toList();
        advice = List.copyOf(advice);
    }
}
