package pl.paktometr.export.committee;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.TileGrid;
import pl.paktometr.export.Wording;
import pl.paktometr.export.paper.Chart;
import pl.paktometr.export.paper.Shade;
import pl.paktometr.export.paper.Table;
import pl.paktometr.export.paper.TileMap;
import pl.paktometr.questionnaire.rule.Absence;

/** Tables, charts and maps of a paper, made of the very tables the desk draws its pictures from. */
record Drawn(Wording wording) {

    private static final String HATCHED = "comparison.note.hatched";
    private static final String MARK = " *";

    /** What is taken of a picture. */
    private record Taken(Picture picture, List<Integer> columns, boolean shaded, boolean byCode) {}

    /** All of it. */
    Table table(Picture picture) {
        return table(new Taken(picture, every(picture), false, false));
    }

    /** Only the columns of those codes that there are, in that order. */
    Table table(Picture picture, List<String> codes) {
        List<Integer> columns =
                codes.stream()
                        .map(code -> column(picture, code))
                        .flatMap(Optional::stream)
                        .toList();
        return table(new Taken(picture, columns, false, false));
    }

    /** With the colours of the scores. */
    Table heat(Picture picture) {
        return table(new Taken(picture, every(picture), true, false));
    }

    /** With the colours of the scores, and columns that are called by their codes. */
    Table heatByCode(Picture picture) {
        return table(new Taken(picture, every(picture), true, true));
    }

    static Optional<Integer> column(Picture picture, String code) {
        return every(picture).stream()
                .filter(at -> picture.columns().get(at).code().equals(code))
                .findFirst();
    }

    private static List<Integer> every(Picture picture) {
        return IntStream.range(0, picture.columns().size()).boxed().toList();
    }

    private Table table(Taken taken) {
        Picture picture = taken.picture;
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(wording.of(picture.label()), Table.Width.NAME));
        for (int at : taken.columns) {
            Picture.Column column = picture.columns().get(at);
            columns.add(
                    new Table.Column(
                            taken.byCode ? column.code() : wording.of(column.label()),
                            Table.Width.FIGURE));
        }
        List<Table.Row> rows = new ArrayList<>();
        picture.rows().forEach(row -> rows.add(row(row, taken, false)));
        picture.foot().forEach(row -> rows.add(row(row, taken, true)));
        return new Table(wording.of(picture.title()), columns, rows, notes(picture));
    }

    private Table.Row row(Picture.Row row, Taken taken, boolean summary) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.words(name(row)));
        for (int at : taken.columns) {
            cells.add(
                    new Said(wording)
                            .cell(
                                    row.cells().get(at),
                                    taken.picture.columns().get(at).kind(),
                                    taken.shaded));
        }
        return new Table.Row(summary, cells);
    }

    /** A place of which fewer than half answered carries a mark that a note explains. */
    private String name(Picture.Row row) {
        String name = wording.of(row.label());
        return row.hatched() && row.place() != null ? name + MARK : name;
    }

    List<String> notes(Picture picture) {
        List<String> notes =
                picture.notes().stream()
                        .filter(note -> !note.key().equals(HATCHED))
                        .map(wording::of)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (Stream.of(picture.rows(), picture.foot())
                .flatMap(List::stream)
                .anyMatch(Picture.Row::hatched)) {
            notes.add(wording.of("paper.hatched"));
        }
        return notes;
    }

    Chart chart(Chart.Kind kind, String caption, Table table, List<Integer> columns) {
        return new Chart(kind, caption, described(caption, table, columns.get(0)), table, columns);
    }

    /** The picture in words: where it is highest and where lowest. */
    private String described(String caption, Table table, int column) {
        List<Table.Row> rows =
                table.rows().stream()
                        .filter(row -> !row.summary() && row.cells().get(column).number() != null)
                        .sorted(comparing(row -> number(row, column)))
                        .toList();
        if (rows.isEmpty()) {
            return wording.of("paper.described_empty", caption);
        }
        Table.Row lowest = rows.get(0);
        Table.Row highest = rows.get(rows.size() - 1);
        return wording.of(
                "paper.described",
                caption,
                table.columns().get(column).label(),
                highest.name(),
                highest.cells().get(column).shown(),
                lowest.name(),
                lowest.cells().get(column).shown());
    }

    private static BigDecimal number(Table.Row row, int column) {
        return Objects.requireNonNull(row.cells().get(column).number());
    }

    /** Of the first column; a county that nobody was asked in stands there without data. */
    TileMap map(Picture picture, TileGrid grid) {
        Map<String, Picture.Row> rows =
                picture.rows().stream()
                        .collect(Collectors.toMap(Picture.Row::code, Function.identity()));
        String caption = wording.of(picture.title());
        return new TileMap(
                caption,
                described(caption, table(picture), 1),
                grid.tiles().stream()
                        .map(
                                tile ->
                                        tile(
                                                tile,
                                                Optional.ofNullable(
                                                        rows.get(tile.county().digits()))))
                        .toList(),
                legend());
    }

    private TileMap.Tile tile(TileGrid.Tile tile, Optional<Picture.Row> row) {
        Picture.Cell cell =
                row.map(it -> it.cells().get(0))
                        .orElseGet(() -> Picture.Cell.absent(Absence.NO_DATA));
        Table.Cell said = new Said(wording).cell(cell, Picture.Kind.POINTS, true);
        return new TileMap.Tile(
                tile.col(),
                tile.row(),
                tile.name(),
                said.shown(),
                said.shade(),
                row.isPresent() && row.get().hatched() && cell.number() != null);
    }

    private List<TileMap.Sample> legend() {
        return Stream.of(Shade.Q1, Shade.Q2, Shade.Q3, Shade.Q4, Shade.Q5, Shade.ABSENT)
                .map(shade -> new TileMap.Sample(shade, wording.of("paper.shade." + shade.name())))
                .toList();
    }
}
