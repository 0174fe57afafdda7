package pl.paktometr.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.paktometr.comparison.Basis;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Line;
import pl.paktometr.comparison.Selection;
import pl.paktometr.shared.Message;

/** What a reader must know of how a picture was made. */
final class Notes {
    private Notes() {}

    static List<Message> of(Desk desk) {
        Selection selection = desk.selection();
        Line whole = desk.whole();
        List<Message> notes = new ArrayList<>();
        notes.add(
                whole.coverageByInhabitants()
                        .map(
                                share ->
                                        Message.of(
                                                "comparison.note.coverage",
                                                whole.answered(),
                                                whole.asked(),
                                                share.movePointRight(2)))
                        .orElseGet(
                                () ->
                                        Message.of(
                                                "comparison.note.coverage_of_units",
                                                whole.answered(),
                                                whole.asked())));
        notes.add(Message.of("comparison.note.method." + selection.method().code()));
        notes.add(
                Message.of(
                        "comparison.note.basis."
                                + selection.basis().name().toLowerCase(Locale.ROOT)));
        if (!selection.dependent()) {
            notes.add(Message.of("comparison.note.independent"));
        }
        if (whole.leftOut() > 0) {
            notes.add(Message.of("comparison.note.left_out", whole.leftOut()));
        }
        if (desk.least() > 1) {
            notes.add(Message.of("comparison.note.withheld", desk.least()));
        }
        if (selection.level() != Selection.Level.UNITS && !whole.complete()) {
            notes.add(Message.of("comparison.note.hatched"));
        }
        if (selection.basis() == Basis.VERIFIED && whole.answered() == 0) {
            notes.add(Message.of("comparison.note.nobody_verified"));
        }
        return notes;
    }

    /** What is compared, of whom and when: the last three arguments of every title. */
    static Message title(Desk desk, String view, Object... more) {
        List<Object> args = new ArrayList<>();
        args.add(Message.of("comparison.who." + who(desk.selection())));
        args.add(desk.whole().place().label());
        args.add(Integer.toString(desk.year()));
        args.addAll(List.of(more));
        return new Message("comparison.title." + view, args);
    }

    private static String who(Selection selection) {
        return selection.level().name().toLowerCase(Locale.ROOT);
    }

    /** From what the changes are told, and on how much of it. */
    static Message changes(Desk desk, String measure) {
        var change = desk.whole().change(measure);
        return Message.of(
                "comparison.note.change",
                Integer.toString(desk.before().orElseThrow().year()),
                change.results(),
                change.allResults(),
                change.units());
    }
}
