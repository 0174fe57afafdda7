package pl.paktometr.rest.comparison;

import static pl.paktometr.rest.shared.CsvLines.harmless;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Picture.Cell;
import pl.paktometr.comparison.Picture.Column;
import pl.paktometr.comparison.Picture.Row;
import pl.paktometr.rest.shared.CsvLines;
import pl.paktometr.web.shared.Formats;
import pl.paktometr.web.shared.Texts;

/**
 * A picture's table for a spreadsheet: numbers as the reader's language writes them, with six
 * decimals at most, absences in words; below it what it shows and how it was made.
 */
final class PictureCsv {
    private static final int DECIMALS = 6;
    private final Texts texts;
    private final Formats formats;

    PictureCsv(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
    }

    void write(Picture picture, OutputStream out) throws IOException {
        CsvLines lines = new CsvLines(out);
        List<Object> heading = new ArrayList<>();
        heading.add(texts.of("comparison.column.code"));
        heading.add(texts.message(picture.label()));
        for (Column column : picture.columns()) {
            heading.add(harmless(texts.message(column.label())));
        }
        lines.line(heading.toArray());
        picture.rows().forEach(row -> lines.line(cells(row)));
        picture.foot().forEach(row -> lines.line(cells(row)));
        lines.line();
        lines.line(harmless(texts.message(picture.title())));
        picture.notes().forEach(note -> lines.line(harmless(texts.message(note))));
        lines.end();
    }

    private Object[] cells(Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(harmless(texts.message(row.label())));
        row.cells().forEach(cell -> cells.add(written(cell)));
        return cells.toArray();
    }

    private String written(Cell cell) {
        if (cell.number() == null) {
            return formats.absence(cell.absence());
        }
        String plain =
                cell.number()
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return "pl".equals(texts.locale().getLanguage()) ? plain.replace('.', ',') : plain;
    }
}
