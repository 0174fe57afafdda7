package pl.paktometr.comparison.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.Line;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Column;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.comparison.Range;
import pl.paktometr.comparison.Selection;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.scoring.Points;
import pl.paktometr.shared.Message;

/**
 * A table of places: its columns, each with what it says of a line; lines not shown cost nothing.
 */
final class LineTable {
    private static final int ON_A_PAGE = 100;

    private final Desk desk;
    private final List<Told> columns = new ArrayList<>();

    private record Told(Column column, Function<Line, Cell> cell) {}

    private record Keyed(Line line, @Nullable BigDecimal key) {}

    LineTable(Desk desk) {
        this.desk = desk;
    }

    LineTable add(String code, Kind kind, Function<Line, Cell> cell) {
        return add(code, Message.of("comparison.column." + code.replace('-', '_')), kind, cell);
    }

    LineTable add(String code, Message label, Kind kind, Function<Line, Cell> cell) {
        columns.add(new Told(new Column(code, label, kind), cell));
        return this;
    }

    LineTable points(List<String> measures) {
        for (String measure : measures) {
            add(measure, desk.label(measure), Kind.POINTS, line -> Cell.of(line.figure(measure)));
        }
        return this;
    }

    LineTable coverage() {
        return add("answered", Kind.COUNT, line -> Cell.of(line.answered()))
                .add("asked", Kind.COUNT, line -> Cell.of(line.asked()));
    }

    LineTable inhabitants() {
        return add(
                "inhabitants",
                Kind.SHARE,
                line ->
                        line.coverageByInhabitants()
                                .map(Cell::of)
                                .orElseGet(() -> Cell.absent(Absence.POPULATION_UNKNOWN)));
    }

    LineTable range() {
        return add("low", Kind.POINTS, line -> end(line, Range::low))
                .add("high", Kind.POINTS, line -> end(line, Range::high));
    }

    private static Cell end(Line line, Function<Range, Points> end) {
        Range range = line.range();
        Figure total = line.total();
        return range == null ? Cell.of(total) : Cell.of(end.apply(range).value());
    }

    LineTable change(String measure) {
        return add("change", Kind.CHANGE, line -> Cell.of(line.change(measure)));
    }

    LineTable rank(String code, Function<Line, @Nullable Integer> ranks) {
        return add(
                code,
                Kind.COUNT,
                line -> {
                    Integer rank = ranks.apply(line);
                    return rank == null ? Cell.absent(Absence.NO_DATA) : Cell.of(rank);
                });
    }

    /**
     * @param usual a column's code as in the selection's {@code sort}
     * @param all as {@link View#draw} takes it
     * @param drawn how many lines can be drawn; with more there is only the table
     */
    Picture picture(
            String view, String drawing, Message title, String usual, boolean all, int drawn) {
        List<Line> lines = sorted(usual);
        boolean tooMany = !drawing.isEmpty() && lines.size() > drawn;
        boolean whole = all || (!drawing.isEmpty() && !tooMany && drawn > ON_A_PAGE);
        int first = whole ? 0 : Math.min(desk.selection().first(), Math.max(0, lines.size() - 1));
        List<Line> shown =
                whole ? lines : lines.subList(first, Math.min(lines.size(), first + ON_A_PAGE));
        List<Message> notes = new ArrayList<>(Notes.of(desk));
        if (tooMany) {
            notes.add(Message.of("comparison.note.too_many", lines.size(), drawn));
        }
        return new Picture(
                view,
                tooMany && drawn > ON_A_PAGE ? "" : drawing,
                title,
                notes,
                Message.of(
                        "comparison.level."
                                + desk.selection().level().name().toLowerCase(Locale.ROOT)),
                columns.stream().map(Told::column).toList(),
                shown.stream().map(this::row).toList(),
                List.of(together()),
                lines.size());
    }

    /** A county as a whole is not to be taken for its office. */
    private Row together() {
        Row whole = row(desk.whole());
        return new Row(
                whole.code(),
                Message.of("comparison.place.together", whole.label()),
                whole.place(),
                whole.hatched(),
                whole.cells());
    }

    Row row(Line line) {
        return new Row(
                line.place().code().digits(),
                line.place().label(),
                line.place(),
                line.hatched(),
                columns.stream().map(each -> each.cell.apply(line)).toList());
    }

    private List<Line> sorted(String usual) {
        String sort = desk.selection().sort().isEmpty() ? usual : desk.selection().sort();
        boolean descending = sort.startsWith("-");
        String code = descending ? sort.substring(1) : sort;
        List<Line> lines = new ArrayList<>(desk.lines());
        Comparator<BigDecimal> order = descending ? reverseOrder() : naturalOrder();
        columns.stream()
                .filter(each -> each.column.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        column -> {
                            List<Keyed> keyed = new ArrayList<>(lines.size());
                            for (Line line : lines) {
                                keyed.add(new Keyed(line, column.cell.apply(line).number()));
                            }
                            keyed.sort(comparing(Keyed::key, nullsLast(order)));
                            lines.clear();
                            keyed.forEach(each -> lines.add(each.line));
                        },
                        () -> {
                            // units stay by county, counties by code
                            if (code.equals("name")) {
                                lines.sort(byName(descending));
                            }
                        });
        return lines;
    }

    private static Comparator<Line> byName(boolean descending) {
        Comparator<Line> order =
                comparing(
                        line -> line.place().label().args().get(0).toString(),
                        Collator.getInstance(Locale.forLanguageTag("pl")));
        return descending ? order.reversed() : order;
    }

    static boolean ofUnits(Desk desk) {
        return desk.selection().level() == Selection.Level.UNITS;
    }

    static String first(List<String> measures) {
        return measures.isEmpty() ? UnitScores.TOTAL : measures.get(0);
    }
}
