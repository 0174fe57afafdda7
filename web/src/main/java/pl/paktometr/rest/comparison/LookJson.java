package pl.paktometr.rest.comparison;

import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.Look;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Kind;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.questionnaire.rule.Absence;
import pl.paktometr.web.shared.Texts;

/**
 * What a view shows, as JSON. Numbers are decimal strings: points and their changes with two
 * decimals, shares of one with four.
 *
 * @param foot what the rows are held against
 */
public record LookJson(
        String view,
        Map<String, String> selection,
        String title,
        List<String> notes,
        List<ColumnJson> columns,
        List<RowJson> rows,
        List<RowJson> foot) {

    public record ColumnJson(String code, String label, Kind kind) {}

    /**
     * @param place TERYT code; left out where the row is about no place
     * @param hatched fewer than half of its units count
     */
    public record RowJson(
            String code,
            String name,
            @Nullable String place,
            boolean hatched,
            List<CellJson> cells) {}

    /**
     * @param value null where {@code absence} says why
     */
    public record CellJson(@JsonbNillable @Nullable String value, @Nullable Absence absence) {}

    static LookJson of(Look look, Texts texts) {
        Picture picture = look.picture();
        return new LookJson(
                picture.view(),
                look.selection().parameters(),
                texts.message(picture.title()),
                picture.notes().stream().map(texts::message).toList(),
                picture.columns().stream()
                        .map(
                                each ->
                                        new ColumnJson(
                                                each.code(),
                                                texts.message(each.label()),
                                                each.kind()))
                        .toList(),
                picture.rows().stream().map(row -> row(row, picture, texts)).toList(),
                picture.foot().stream().map(row -> row(row, picture, texts)).toList());
    }

    private static RowJson row(Row row, Picture picture, Texts texts) {
        return new RowJson(
                row.code(),
                texts.message(row.label()),
                row.place() == null ? null : row.place().code().digits(),
                row.hatched(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(row.cells().get(i), picture.columns().get(i).kind()))
                        .toList());
    }

    private static CellJson cell(Cell cell, Kind kind) {
        BigDecimal number = cell.number();
        return number == null
                ? new CellJson(null, cell.absence())
                : new CellJson(
                        number.setScale(decimals(kind), RoundingMode.HALF_UP).toPlainString(),
                        null);
    }

    private static int decimals(Kind kind) {
        return switch (kind) {
            case POINTS, CHANGE -> 2;
            case SHARE -> 4;
            case COUNT -> 0;
        };
    }
}
