package pl.paktometr.comparison.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Line;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Column;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.comparison.Place;
import pl.paktometr.comparison.Quartiles;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.Message;

/**
 * One measure over the years: the whole, the places in the foreground, and between which values the
 * middle half of all units lies.
 */
final class TrendView implements View {
    private static final int MOST_YEARS = 10;

    @Override
    public String code() {
        return "trend";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        String measure = LineTable.first(desk.chosen(List.of(UnitScores.TOTAL)));
        List<Integer> years =
                desk.years().stream()
                        .filter(year -> year <= desk.year())
                        .limit(MOST_YEARS)
                        .sorted()
                        .toList();
        List<Place> places = desk.places().stream().map(Line::place).toList();
        List<Row> rows = years.stream().map(year -> row(desk.in(year), measure, places)).toList();
        return new Picture(
                        code(),
                        code(),
                        Notes.title(desk, code(), desk.label(measure)),
                        Notes.of(desk),
                        Message.of("comparison.column.year"),
                        columns(desk, places),
                        rows,
                        List.of(),
                        rows.size())
                .noting(Message.of("comparison.note.trend"))
                .noting(Message.of("comparison.note.quartiles"));
    }

    private static List<Column> columns(Desk desk, List<Place> places) {
        List<Column> columns = new ArrayList<>();
        columns.add(points(desk.whole().place()));
        places.forEach(place -> columns.add(points(place)));
        columns.add(named("first-quartile", "first_quartile", Kind.POINTS));
        columns.add(named("median", "median_units", Kind.POINTS));
        columns.add(named("third-quartile", "third_quartile", Kind.POINTS));
        columns.add(named("change", "change_before", Kind.CHANGE));
        columns.add(named("results", "results_common", Kind.COUNT));
        columns.add(named("answered", "answered", Kind.COUNT));
        columns.add(named("asked", "asked", Kind.COUNT));
        return columns;
    }

    private static Row row(Desk year, String measure, List<Place> places) {
        List<Cell> cells = new ArrayList<>();
        boolean known = year.measures().containsKey(measure);
        Absence why = known ? Absence.NO_DATA : Absence.NOT_COMPARABLE;
        cells.add(known ? Cell.of(year.whole().figure(measure)) : Cell.absent(why));
        for (Place place : places) {
            cells.add(
                    year.line(place.code())
                            .filter(line -> known)
                            .map(line -> Cell.of(line.figure(measure)))
                            .orElseGet(() -> Cell.absent(why)));
        }
        @Nullable Quartiles spread = known ? year.spread(measure) : null;
        Absence none = year.least() > 1 ? Absence.WITHHELD : why;
        cells.add(spread == null ? Cell.absent(none) : Cell.of(spread.first().value()));
        cells.add(spread == null ? Cell.absent(none) : Cell.of(spread.median().value()));
        cells.add(spread == null ? Cell.absent(none) : Cell.of(spread.third().value()));
        var change = year.whole().change(measure);
        cells.add(Cell.of(change));
        cells.add(
                change.points() == null
                        ? Cell.absent(change.absence())
                        : Cell.of(change.results()));
        cells.add(Cell.of(year.whole().answered()));
        cells.add(Cell.of(year.whole().asked()));
        String digits = Integer.toString(year.year());
        return new Row(
                digits,
                Message.of("comparison.place.plain", digits),
                null,
                year.whole().hatched(),
                cells);
    }

    private static Column points(Place place) {
        return new Column(place.code().digits(), place.label(), Kind.POINTS);
    }

    private static Column named(String code, String text, Kind kind) {
        return new Column(code, Message.of("comparison.column." + text), kind);
    }
}
