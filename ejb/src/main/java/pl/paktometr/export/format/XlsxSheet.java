package pl.paktometr.export.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Sheet;

/** One sheet of a report on its way to disk, or as many as its rows need. */
class XlsxSheet {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final float LABEL_HEIGHT = 60;
    private static final int MOST_DIGITS = 10;

    private final IntFunction<SXSSFSheet> sheets;
    private final Map<Style, CellStyle> styles;
    private final int mostRows;
    private SXSSFSheet sheet;
    private int parts = 1;
    private int rows;

    /**
     * @param sheets makes a sheet; counted from 1
     */
    XlsxSheet(IntFunction<SXSSFSheet> sheets, Map<Style, CellStyle> styles) {
        this(sheets, styles, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    XlsxSheet(IntFunction<SXSSFSheet> sheets, Map<Style, CellStyle> styles, int mostRows) {
        this.sheets = sheets;
        this.styles = styles;
        this.mostRows = mostRows;
        this.sheet = sheets.apply(parts);
    }

    <R> void write(Sheet<R> content) {
        begin(content);
        content.forEachRow(
                cells -> {
                    if (rows == mostRows) {
                        end(content);
                        sheet = sheets.apply(++parts);
                        begin(content);
                    }
                    row(cells, content.columns());
                });
        end(content);
    }

    private <R> void begin(Sheet<R> content) {
        rows = 0;
        List<Column<R>> columns = content.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width().characters() * WIDTH_OF_A_CHARACTER);
        }
        if (content.header() == Sheet.Header.CODES_AND_LABELS) {
            header(columns.stream().map(Column::code).toList(), Style.CODE);
        }
        header(columns.stream().map(Column::label).toList(), Style.LABEL)
                .setHeightInPoints(LABEL_HEIGHT);
        sheet.createFreezePane(content.frozen(), rows);
    }

    private void end(Sheet<?> content) {
        int header = content.header() == Sheet.Header.CODES_AND_LABELS ? 2 : 1;
        sheet.setAutoFilter(
                new CellRangeAddress(
                        header - 1, Math.max(header, rows) - 1, 0, content.columns().size() - 1));
    }

    private SXSSFRow header(List<String> texts, Style style) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < texts.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(styles.get(style));
        }
        return row;
    }

    private <R> void row(List<Cell> cells, List<Column<R>> columns) {
        At at = new At(sheet.createRow(rows++));
        for (int i = 0; i < cells.size(); i++) {
            at.column = i;
            at.width = columns.get(i).width();
            cells.get(i).writeTo(at);
        }
    }

    /** A place in a row; a cell comes into being only when there is something in it. */
    private class At implements Cell.Out {

        private final SXSSFRow row;
        private int column;
        private Column.Width width = Column.Width.NARROW;

        At(SXSSFRow row) {
            this.row = row;
        }

        @Override
        public void text(String text) {
            cell(styleOf(text)).setCellValue(text);
        }

        @Override
        public void number(BigDecimal number, int decimals) {
            cell(styleOf(number, decimals)).setCellValue(number.doubleValue());
        }

        @Override
        public void date(LocalDate date) {
            cell(Style.DATE).setCellValue(date);
        }

        private Style styleOf(BigDecimal number, int decimals) {
            if (decimals > 0) {
                return Style.DECIMAL;
            }
            boolean plain = number.scale() <= 0 && number.precision() <= MOST_DIGITS;
            return plain ? Style.PLAIN : Style.WHOLE;
        }

        private Style styleOf(String text) {
            if (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
                return Style.QUOTED;
            }
            return width == Column.Width.WIDE ? Style.WRAPPED : Style.PLAIN;
        }

        private SXSSFCell cell(Style style) {
            SXSSFCell cell = row.createCell(column);
            // the plain one too, or POI looks for one in the column, which takes longer than all
            cell.setCellStyle(styles.get(style));
            return cell;
        }
    }
}
