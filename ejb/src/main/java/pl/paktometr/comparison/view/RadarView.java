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
import pl.paktometr.comparison.Quartiles;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.shared.Message;

/** The profile of the places in the foreground over several measures, against all units. */
final class RadarView implements View {
    @Override
    public String code() {
        return "radar";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        List<String> usual =
                desk.areas().stream().filter(code -> !code.equals(UnitScores.TOTAL)).toList();
        List<Line> lines = new ArrayList<>(desk.places());
        lines.add(desk.whole());
        List<Column> columns = new ArrayList<>();
        lines.forEach(
                line ->
                        columns.add(
                                new Column(
                                        line.place().code().digits(),
                                        line.place().label(),
                                        Kind.POINTS)));
        columns.add(
                new Column("median", Message.of("comparison.column.median_units"), Kind.POINTS));
        List<Row> rows =
                desk.chosen(usual).stream().map(measure -> row(desk, lines, measure)).toList();
        Picture picture =
                new Picture(
                        code(),
                        rows.size() < 3 ? "" : code(),
                        Notes.title(desk, code()),
                        Notes.of(desk),
                        Message.of("comparison.column.measure"),
                        columns,
                        rows,
                        List.of(),
                        rows.size());
        return desk.places().isEmpty()
                ? picture.noting(Message.of("comparison.note.choose_places"))
                : picture;
    }

    private static Row row(Desk desk, List<Line> lines, String measure) {
        List<Cell> cells = new ArrayList<>();
        lines.forEach(line -> cells.add(Cell.of(line.figure(measure))));
        @Nullable Quartiles spread = desk.spread(measure);
        cells.add(
                spread == null
                        ? Cell.absent(desk.least() > 1 ? Absence.WITHHELD : Absence.NO_DATA)
                        : Cell.of(spread.median().value()));
        return new Row(measure, desk.label(measure), null, false, cells);
    }
}
