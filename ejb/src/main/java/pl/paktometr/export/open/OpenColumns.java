package pl.paktometr.export.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Figure;
import pl.paktometr.comparison.PublishedEdition;
import pl.paktometr.comparison.UnitScores;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.questionnaire.Result;
import pl.paktometr.unit.TerytCode;

/** The columns of the open tables. Points are published as they are shown: with two decimals. */
record OpenColumns(PublishedEdition edition, Wording wording) {
    private static final int DECIMALS = 2;

    /** A row for each place, and for each measure its points and why there are none. */
    List<Column<PublishedEdition.Place>> wide() {
        List<Column<PublishedEdition.Place>> columns = new ArrayList<>(places(Function.identity()));
        for (String code : measures()) {
            columns.add(
                    new Column<>(
                            code, label(code), Width.NARROW, place -> points(figure(place, code))));
            columns.add(
                    new Column<>(
                            code + ".status",
                            wording.of("export.open.status_of", code),
                            Width.NARROW,
                            place -> Cell.text(OpenRow.status(figure(place, code)))));
        }
        return columns;
    }

    /** A row for each place and measure. */
    List<Column<OpenRow>> lengthwise() {
        List<Column<OpenRow>> columns = new ArrayList<>(places(OpenRow::place));
        columns.add(column("measure", Width.NARROW, row -> Cell.text(row.measure())));
        columns.add(column("measure-name", Width.WIDE, row -> Cell.text(label(row.measure()))));
        columns.add(column("points", Width.NARROW, row -> points(row.figure())));
        columns.add(column("status", Width.MEDIUM, row -> Cell.text(OpenRow.status(row.figure()))));
        return columns;
    }

    private <R> List<Column<R>> places(Function<R, PublishedEdition.Place> place) {
        return List.of(
                column("year", Width.NARROW, row -> Cell.whole(edition.campaign().year())),
                column("level", Width.NARROW, row -> Cell.text(level(place.apply(row)))),
                column("code", Width.NARROW, row -> Cell.text(place.apply(row).code().digits())),
                column("name", Width.MEDIUM, row -> Cell.text(name(place.apply(row)))),
                column("within", Width.NARROW, row -> within(place.apply(row).within())),
                column("asked", Width.NARROW, row -> Cell.whole(place.apply(row).asked())),
                column("answered", Width.NARROW, row -> Cell.whole(place.apply(row).answered())));
    }

    private <R> Column<R> column(String code, Width width, Function<R, Cell> cell) {
        return new Column<>(code, wording.of("export.open." + code.replace('-', '_')), width, cell);
    }

    /** Total, areas and results, in the questionnaire's order. */
    List<String> measures() {
        List<String> codes = new ArrayList<>(List.of(UnitScores.TOTAL));
        List<Area> areas = edition.questionnaire().scoredAreas();
        areas.forEach(area -> codes.add(area.code()));
        areas.forEach(
                area ->
                        area.results().stream()
                                .filter(Result::isScored)
                                .forEach(result -> codes.add(result.code())));
        return codes;
    }

    String label(String measure) {
        if (measure.equals(UnitScores.TOTAL)) {
            return wording.of("export.total");
        }
        Questionnaire questionnaire = edition.questionnaire();
        return questionnaire.scoredAreas().stream()
                .filter(area -> area.code().equals(measure))
                .findFirst()
                .map(area -> wording.of(area.label()))
                .orElseGet(() -> wording.of(questionnaire.result(measure).label()));
    }

    String name(PublishedEdition.Place place) {
        return wording.of(place.label());
    }

    static String level(PublishedEdition.Place place) {
        return place.level().name().toLowerCase(Locale.ROOT);
    }

    static Figure figure(PublishedEdition.Place place, String code) {
        return place.figures().getOrDefault(code, Figure.NO_DATA);
    }

    private static Cell within(@Nullable TerytCode code) {
        return code == null ? Cell.EMPTY : Cell.text(code.digits());
    }

    private static Cell points(Figure figure) {
        return figure.value()
                .map(points -> Cell.number(points.shown(), DECIMALS))
                .orElse(Cell.EMPTY);
    }
}
