package pl.paktometr.export.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pl.paktometr.comparison.Range;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Column.Width;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.scoring.Points;

/** The counties side by side, and the region below them. */
record CountiesSheet(Questionnaire questionnaire, Wording wording) {

    Sheet<CountyRow> of(List<CountyRow> rows) {
        return new Sheet<>(
                wording.of("export.sheet.counties"),
                Sheet.Header.CODES_AND_LABELS,
                2,
                columns(),
                rows.stream());
    }

    private List<Column<CountyRow>> columns() {
        List<Column<CountyRow>> columns = new ArrayList<>();
        columns.add(column("county", Width.NARROW, row -> Cell.text(row.code())));
        columns.add(column("county-name", Width.MEDIUM, row -> Cell.text(row.name())));
        columns.add(column("asked", Width.NARROW, row -> Cell.whole(row.mean().asked())));
        columns.add(column("answered", Width.NARROW, row -> Cell.whole(row.mean().answered())));
        columns.add(column("coverage", Width.NARROW, row -> Cell.number(row.mean().coverage(), 2)));
        columns.add(
                column(
                        "coverage-inhabitants",
                        Width.NARROW,
                        row -> number(row.mean().coverageByInhabitants())));
        for (Area area : questionnaire.scoredAreas()) {
            columns.add(
                    new Column<>(
                            "mean." + area.code(),
                            wording.of("export.county.area", area.label()),
                            Width.NARROW,
                            row -> points(row.mean().area(area.code()).value())));
        }
        columns.add(column("mean.TOTAL", Width.NARROW, row -> points(row.mean().total().value())));
        columns.add(column("mean.low", Width.NARROW, row -> points(range(row).map(Range::low))));
        columns.add(column("mean.high", Width.NARROW, row -> points(range(row).map(Range::high))));
        columns.add(
                column(
                        "mean.rank",
                        Width.NARROW,
                        row -> row.rank() == null ? Cell.EMPTY : Cell.whole(row.rank())));
        columns.add(
                column(
                        "weighted.TOTAL",
                        Width.NARROW,
                        row -> points(row.weighted().total().value())));
        columns.add(
                column(
                        "weighted.left-out",
                        Width.NARROW,
                        row -> Cell.whole(row.weighted().leftOut())));
        columns.add(
                column("median.TOTAL", Width.NARROW, row -> points(row.median().total().value())));
        return List.copyOf(columns);
    }

    private Column<CountyRow> column(String code, Width width, Function<CountyRow, Cell> cell) {
        String key = code.toLowerCase(Locale.ROOT).replaceAll("[.-]", "_");
        return new Column<>(code, wording.of("export.county." + key), width, cell);
    }

    private static Optional<Range> range(CountyRow row) {
        return Optional.ofNullable(row.mean().range());
    }

    private static Cell points(Optional<Points> points) {
        return number(points.map(Points::value));
    }

    private static Cell number(Optional<BigDecimal> number) {
        return number.map(each -> Cell.number(each, 2)).orElse(Cell.EMPTY);
    }
}
