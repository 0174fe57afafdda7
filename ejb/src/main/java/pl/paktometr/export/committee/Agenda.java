package pl.paktometr.export.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TerytCode;

/**
 * What the committee meets about, as far as its paper needs to know.
 *
 * @param session when and where; null for a paper that is made for no session
 * @param recommendations those given so far, and what came of them
 */
public record Agenda(
        @Nullable Session session, List<Item> items, List<Recommendation> recommendations) {

    public record Session(LocalDate date, String place) {}

    /**
     * @param county null where it is about none
     */
    public record Item(String title, @Nullable TerytCode county) {}

    /**
     * @param about whom it is for
     * @param state what came of it, in the reader's language
     */
    public record Recommendation(String number, String about, String text, String state) {}

    public Agenda {
        items = List.copyOf(items);
        recommendations = List.copyOf(recommendations);
    }

    /** A paper about some counties, for no session. */
    static Agenda about(Stream<TerytCode> counties) {
        return new Agenda(null, counties.map(county -> new Item("", county)).toList(), List.of());
    }

    /** Those with a chapter of their own, once each. */
    List<TerytCode> counties() {
        return items.stream().map(Item::county).filter(Objects::nonNull).distinct().toList();
    }
}
